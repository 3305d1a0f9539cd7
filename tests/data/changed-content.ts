import { checkContent } from '#build/check-content.ts';
import { problemLine } from '#kit/data-error.ts';
import { contentFiles } from '#prose/written-pages.ts';

const files = await contentFiles(process.cwd());

/** The text of a page of the guide. */
export const textOf = (file: string): string => {
  const found = files.find((content) => content.file === file);
  return new TextDecoder().decode(found?.bytes);
};

/**
 * What the check of the content says when some files have other texts.
 * @param texts the new texts, by file; undefined for a file that is gone
 */
export const saidOf = async (
  texts: Readonly<Record<string, string | undefined>>,
): Promise<string[]> => {
  const others = files.filter(({ file }) => !(file in texts));
  const changed = Object.entries(texts).flatMap(([file, text]) =>
    text === undefined ? [] : { file, bytes: Buffer.from(text) },
  );
  return (await checkContent(process.cwd(), [...others, ...changed])).map(problemLine);
};

/** A page with a part replaced; fails when that changes nothing, so that no test passes by accident. */
export const replaced = (
  file: string,
  from: string | RegExp,
  to: string,
): Record<string, string> => {
  const text = textOf(file);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`the change to ${file} changed nothing`);
  return { [file]: changed };
};

/**
 * Where a text stands in a page of the guide, as a message begins: `content/go.mdx:14`.
 * @param text what the line holds
 */
export const placeOf = (file: string, text: string): string => {
  const before = textOf(file).split(text, 1)[0] ?? '';
  return `${file}:${String(before.split('\n').length)}`;
};
