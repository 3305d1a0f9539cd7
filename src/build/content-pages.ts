import { existsSync, readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { withoutBase } from '#kit/url.ts';

/** The file in `content/` that a page is made from, if any. */
const contentFile = (path: string): string | undefined => {
  const id = path.replace(/\/$/u, '');
  return [`content${id}.mdx`, `content${id}/index.mdx`].find((file) => existsSync(file));
};

/**
 * The source file of a built page and its front matter, not yet checked.
 * @param path the page's path, without the base: `/go/`
 * @returns undefined for pages without a file in `content/`, such as redirects, search and 404
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
 * Whether a URL is that of a page in `content/`, and so belongs in the sitemap.
 * @param url full URL of a built page
 */
export const isContentPage = (base: string, url: string): boolean =>
  contentFile(withoutBase(base, url)) !== undefined;

/**
 * A sitemap entry with the day its page was verified, which changes with its facts and not with each build.
 * @param entry with the full URL of a page
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
