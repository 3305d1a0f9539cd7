import { getCollection, getEntry, render } from 'astro:content';
import type { Page, SiteView } from '#prose/page.ts';
import { pageOf, siteOf } from './page-views.ts';

const loadSite = async (): Promise<SiteView> => {
  const entries = await getCollection('pages');
  return siteOf(
    entries.map(({ id, data, body = '', filePath = '' }) =>
      pageOf({ id, file: filePath, data, body }),
    ),
  );
};

let loaded: Promise<SiteView> | undefined;

/** All pages; loaded once for a build, in which they cannot change, and anew each time by `npm run dev`. */
export const getSite = (): Promise<SiteView> =>
  import.meta.env.PROD ? (loaded ??= loadSite()) : loadSite();

/**
 * Renders the text of a page.
 * @returns its compiled MDX and its headings
 */
export const renderPage = async ({ id, file }: Page) => {
  const entry = await getEntry('pages', id);
  if (!entry) throw new Error(`${file} is not in the collection of pages`);
  return render(entry);
};
