import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { withBase } from './base-path.ts';

/** A built page: its address without the base, and its HTML. */
interface Page {
  readonly path: string;
  readonly html: string;
}

/** Where a page that only leads on leads to, with the base. */
const targetOf = (html: string): string | undefined => {
  let target: string | undefined;
  visit(fromHtml(html), 'element', ({ properties }) => {
    const { dataRedirect } = properties;
    if (typeof dataRedirect === 'string') target = dataRedirect;
  });
  return target;
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
    .flatMap(({ path, html }) => {
      const target = targetOf(html);
      const rule = `${withBase(base, path)} ${target ?? ''} 301`;
      return target === undefined ? [] : [`${rule}!\n${rule}\n`];
    })
    .join('');
