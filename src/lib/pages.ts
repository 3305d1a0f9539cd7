import { getCollection, type CollectionEntry } from 'astro:content';
import { DataError } from '~/schemas/problem';
import { sections, type Section } from '~/site';

export type PageEntry = CollectionEntry<'pages'>;

/**
 * Every page in `content/`.
 * @throws {DataError} when there is none, when the order in `src/site.ts` names a page that does
 *   not exist, or when a page is missing from it
 */
export const getPages = async (): Promise<PageEntry[]> => {
  const pages = await getCollection('pages');
  if (pages.length === 0)
    throw new DataError('content/: found no page; expected at least content/index.mdx');
  const ids = new Set(pages.map((page) => page.id));
  const ordered = new Set(['index', ...sections.flatMap((section) => section.pages)]);
  for (const id of ordered)
    if (!ids.has(id))
      throw new DataError(
        `src/site.ts: sections name the page "${id}", but content/${id}.mdx does not exist; write it or take it off the list`,
      );
  for (const id of ids)
    if (!ordered.has(id))
      throw new DataError(
        `content/${id}.mdx: no section in src/site.ts lists "${id}", so no reader would find it; add it there`,
      );
  return pages;
};

/** The name of a page in navigation. */
export const pageLabel = (page: PageEntry): string => page.data.label ?? page.data.title;

export interface SectionPages extends Omit<Section, 'pages'> {
  readonly pages: readonly PageEntry[];
}

/** The sections with their pages, in reading order. */
export const getSections = async (): Promise<SectionPages[]> => {
  const pages = new Map((await getPages()).map((page) => [page.id, page]));
  return sections.map((section) => ({
    ...section,
    pages: section.pages.flatMap((id) => pages.get(id) ?? []),
  }));
};
