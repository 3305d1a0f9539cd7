import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '#kit/data-error.ts';
import { pageUrl } from '#kit/page-address.ts';
import { lostUrls } from '#links/published.ts';
import type { Addresses } from './links.ts';
import type { PageText } from './page-text.ts';

/** The file that lists every address ever published, from the project's folder. */
export const publishedFile = 'src/links/published.txt';

/** Reads every address that was ever published. @param root the project's folder */
export const readPublished = async (root: string): Promise<string[]> =>
  (await readFile(join(root, publishedFile), 'utf8')).split('\n').filter(Boolean);

/** The page of a published address: the longest URL that it begins with. */
const pageAt = (address: string, pages: readonly PageText[]): PageText | undefined =>
  pages.find(({ id }) => pageUrl(id) === address.split('#', 1)[0]);

/**
 * Published addresses of pages and anchors that are gone. Files are compared after the build.
 * @param published every address ever published
 */
export const publishedProblems = (
  published: readonly string[],
  pages: readonly PageText[],
  { pages: anchors, others }: Addresses,
): Problem[] => {
  const isKept = (address: string): boolean => {
    const [path = '', anchor] = address.split('#');
    if (!path.endsWith('/') || others.has(path)) return true;
    if (!anchors.has(path)) return false;
    return anchor === undefined || (anchors.get(path)?.includes(anchor) ?? true);
  };
  const lost = new Set(published.filter((address) => !isKept(address)));
  // What was on a page that is gone is gone with it, and so are the cells of a row.
  const first = [...lost].filter((address) => {
    const [path = '', anchor = ''] = address.split('#');
    const row = `${path}#${anchor.split('.', 1)[0] ?? ''}`;
    return anchor === '' || (anchors.has(path) && (row === address || !lost.has(row)));
  });
  return first.map((address) => ({
    file: pageAt(address, pages)?.file ?? publishedFile,
    message: lostUrls([address], [])[0] ?? '',
  }));
};
