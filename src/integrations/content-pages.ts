import { existsSync, readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { withoutBase } from '../lib/base-path.ts';

/** The file in `content/` that a page is made from, if it is. */
const contentFile = (path: string): string | undefined => {
  const id = path.replace(/\/$/u, '');
  return [`content${id}.mdx`, `content${id}/index.mdx`].find((file) => existsSync(file));
};

/**
 * The file that a built page is made from and its front matter, not yet checked.
 * @param path the page's address, base left out: `/go/`
 * @returns nothing for a page that is not made from a file in `content/`: redirects, search and 404 are not
 */
export const frontMatterAt = (
  path: string,
): { readonly file: string; readonly frontmatter: Record<string, unknown> } | undefined => {
  const file = contentFile(path);
  return file === undefined
    ? undefined
    : { file, frontmatter: parseFrontmatter(readFileSync(file, 'utf8')).frontmatter };
};

/**
 * Whether an address is that of a page in `content/`, and so belongs on the site map.
 * @param url full address of a built page
 */
export const isContentPage = (base: string, url: string): boolean =>
  contentFile(withoutBase(base, url)) !== undefined;

/**
 * An entry of the site map with the day its page was verified, which moves when its facts do and not with each build.
 * @param entry with the full address of a page
 * @throws when the page has no file, or the file no such day
 */
export const withVerifiedDay = <Entry extends { url: string }>(
  base: string,
  entry: Entry,
): Entry & { lastmod: string } => {
  const { file = entry.url, frontmatter } = frontMatterAt(withoutBase(base, entry.url)) ?? {};
  const verified = frontmatter?.['verified'];
  const day = verified instanceof Date ? verified : new Date(String(verified));
  if (Number.isNaN(day.valueOf()))
    throw new Error(`${file}: found no day for the site map; expected "verified"`);
  return { ...entry, lastmod: day.toISOString() };
};
