import { getCollection, getEntry, render } from 'astro:content';
import type { Page, SiteView } from '#prose/page.ts';
import { pageOf, siteOf } from './page-views.ts';

/** Pages by a digest of their text: while somebody writes, only the page that changed is read again. */
const described = new Map<string, Page>();

const loadSite = async (): Promise<SiteView> => {
  const entries = await getCollection('pages');
  return siteOf(
    entries.map(({ id, data, body = '', filePath = '', digest = '' }) => {
      const key = `${id} ${String(digest)}`;
      const page = described.get(key) ?? pageOf({ id, file: filePath, data, body });
      described.set(key, page);
      return page;
    }),
  );
};

let loaded: Promise<SiteView> | undefined;

/** All pages; made once for a build, in which they cannot change. */
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
