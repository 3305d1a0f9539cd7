import type { Root } from 'hast';
import { withBase } from '#kit/url.ts';
import { elementsOf } from '#kit/elements.ts';

/** A built page: its path without the base and, if it is a redirect, its target. */
interface Page {
  readonly path: string;
  readonly redirect?: string | undefined;
}

/** The target of a redirect page, including the base; undefined for any other page. */
export const redirectOf = (tree: Root): string | undefined => {
  const targets = elementsOf(tree).map(({ properties }) => properties['dataRedirect']);
  return targets.find((target) => typeof target === 'string');
};

/**
 * The `_redirects` file for Netlify and Cloudflare Pages, with two rules for each redirect page, so that they answer
 * 301. Netlify serves an existing page unless the status has "!"; Cloudflare skips such a line and takes the next.
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
