import { existsSync, readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/markdown-remark';

/** The file in `content/` that a page is made from, if it is. */
const contentFile = (base: string, url: string): string | undefined => {
  const path = new URL(url).pathname.slice(base.replace(/\/$/u, '').length).replace(/\/$/u, '');
  return [`content${path}.mdx`, `content${path}/index.mdx`].find((file) => existsSync(file));
};

/**
 * Whether an address is that of a page in `content/`, and so belongs on the site map: redirects,
 * search and 404 are not.
 * @param url full address of a built page
 * @param base the site's base
 */
export const isContentPage =
  (base: string) =>
  (url: string): boolean =>
    contentFile(base, url) !== undefined;

/**
 * An entry of the site map with the day its page was verified, which moves when its facts do and not with each build.
 * @param entry with the full address of a page
 * @param base the site's base
 * @throws when the page has no file, or the file no such day
 */
export const withVerifiedDay =
  (base: string) =>
  <Entry extends { url: string }>(entry: Entry): Entry & { lastmod: string } => {
    const file = contentFile(base, entry.url);
    const verified: unknown = file
      ? parseFrontmatter(readFileSync(file, 'utf8')).frontmatter['verified']
      : undefined;
    const day = verified instanceof Date ? verified : new Date(String(verified));
    if (Number.isNaN(day.valueOf()))
      throw new Error(`${file ?? entry.url}: found no day for the site map; expected "verified"`);
    return { ...entry, lastmod: day.toISOString() };
  };
