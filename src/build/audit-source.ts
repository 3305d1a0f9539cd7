import type { Problem } from '#kit/data-error.ts';
import { pageIdOf, pageUrl } from '#kit/page-address.ts';
import type { ContentFile } from '#prose/written-pages.ts';
import type { AuditProblem } from './audit.ts';

/** The line that contains a text; undefined if none does. */
const lineWith = (text: string, part: string | undefined): number | undefined => {
  const index = part === undefined || part === '' ? -1 : text.indexOf(part);
  return index < 0 ? undefined : text.slice(0, index).split('\n').length;
};

/**
 * Problems of built pages as problems of the files they are made from, where authors can fix them.
 * @param files the files in content/
 * @param base the site's base, which links in built pages have and those in content/ have not
 */
export const atSource = (
  problems: readonly AuditProblem[],
  files: readonly ContentFile[],
  base: string,
): Problem[] =>
  problems.map(({ file, path, written, message }) => {
    const source = files.find((content) => pageUrl(pageIdOf(content.file)) === path);
    if (!source) return { file: `dist/${file}`, message };
    const part = written?.startsWith(base) ? `/${written.slice(base.length)}` : written;
    return {
      file: source.file,
      line: lineWith(new TextDecoder().decode(source.bytes), part),
      message,
    };
  });
