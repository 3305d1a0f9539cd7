import { href, type SitePath } from './url.ts';

/**
 * A page has an id, a file and a URL, and each follows from the id: `go` is `content/go.mdx` and `/go/`, `compare` is
 * `content/compare/index.mdx` and `/compare/`, `index` is `content/index.mdx` and `/`.
 */

/** The id of a page from its file: `content/compare/index.mdx` → `compare`. */
export const pageIdOf = (file: string): string =>
  file.replace(/^content\/|(?:\/index)?\.mdx$/gu, '');

/** The URL of a page: `go` → `/go/`. */
export const pageUrl = (id: string): SitePath => (id === 'index' ? '/' : `/${id}/`);

/** The URL of a page as other pages link to it, with the base: `go` → `/repo/go/`. */
export const pageHref = (id: string): string => href(pageUrl(id));
