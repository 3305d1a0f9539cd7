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
export const withoutBase = (base: string, url: string): string =>
  new URL(url).pathname.slice(base.replace(/\/$/u, '').length);
