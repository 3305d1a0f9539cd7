/** A root-relative URL of this site without its base: `/go/#concurrency`. */
export type SitePath = `/${string}`;

/**
 * Puts the site's base before a root-relative path; leaves every other URL alone.
 * @param base such as `/` or `/repo/`
 * @param url such as `/go/#concurrency`, `#concurrency` or `https://…`
 */
export const withBase = (base: string, url: string): string =>
  url.startsWith('/') && !url.startsWith('//') ? `${base.replace(/\/$/u, '')}${url}` : url;

/**
 * The path of a full URL without the base: `https://…/repo/go/` → `/go/`.
 * @param base such as `/` or `/repo/`
 */
export const withoutBase = (base: string, url: string): SitePath =>
  `/${new URL(url).pathname.slice(base.replace(/\/?$/u, '/').length)}`;

/** A URL as a page links to it: with the base if it is root-relative, otherwise unchanged. */
export const href = (url: string): string => withBase(import.meta.env.BASE_URL, url);

/** The full URL of a root-relative one, for use outside the site. `SITE` sets the origin at build time. */
export const absoluteUrl = (url: string): string => new URL(href(url), import.meta.env.SITE).href;

/** Decodes percent-encoded text; undefined where it is malformed. */
export const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};
