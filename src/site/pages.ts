import { getCollection, getEntry, render } from 'astro:content';
import type { Page, SiteView } from '#prose/page.ts';
import { pageOf, siteOf } from './page-views.ts';

/** Pages by a digest of their text: while somebody writes, only the page that changed is read again. */
const described = new Map<string, Page>();

/** All pages. */
export const getSite = async (): Promise<SiteView> => {
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

/**
 * Renders the text of a page.
 * @returns its compiled MDX and its headings
 */
export const renderPage = async ({ id, file }: Page) => {
  const entry = await getEntry('pages', id);
  if (!entry) throw new Error(`${file} is not in the collection of pages`);
  return render(entry);
};
