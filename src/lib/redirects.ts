import type { Root } from 'hast';
import { withBase } from './base-path.ts';
import { elementsOf } from './elements.ts';

/** A built page: its address without the base, and where it leads if it only leads on. */
interface Page {
  readonly path: string;
  readonly redirect?: string | undefined;
}

/** Where a page that only leads on leads to, with the base; nothing for any other. */
export const redirectOf = (tree: Root): string | undefined => {
  const targets = elementsOf(tree).map(({ properties }) => properties['dataRedirect']);
  return targets.find((target) => typeof target === 'string');
};

/**
 * `_redirects` for Netlify and Cloudflare Pages, which then answer 301 before any page is shown: a line or two for
 * each built page that only leads to another.
 * Netlify serves a page that exists unless the status has "!"; Cloudflare skips such a line and takes the next.
 * Source: docs.netlify.com/manage/routing/redirects, developers.cloudflare.com/pages/configuration/redirects.
 * @param base the site's base, such as `/` or `/repo/`
 */
export const redirectsFile = (pages: readonly Page[], base: string): string =>
  pages
    .flatMap(({ path, redirect }) => {
      if (redirect === undefined) return [];
      const rule = `${withBase(base, path)} ${redirect} 301`;
      return `${rule}!\n${rule}\n`;
    })
    .join('');
