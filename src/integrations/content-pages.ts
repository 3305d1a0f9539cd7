import { existsSync } from 'node:fs';

/**
 * Whether an address is that of a page in `content/`, and so belongs on the site map: redirects,
 * search and 404 are not.
 * @param url full address of a built page
 * @param base the site's base
 */
export const isContentPage =
  (base: string) =>
  (url: string): boolean => {
    const path = new URL(url).pathname.slice(base.replace(/\/$/u, '').length).replace(/\/$/u, '');
    return [`content${path}.mdx`, `content${path}/index.mdx`].some((file) => existsSync(file));
  };
