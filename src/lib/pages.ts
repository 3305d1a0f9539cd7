import { getCollection, type CollectionEntry } from 'astro:content';
import { pageSchema, type PageData } from '~/schemas/page';
import { DataError, parseData } from '~/schemas/problem';
import { pagesIn, sections, type Section } from '~/site';

/** A page as its author wrote it. */
export interface WrittenPage {
  /** Its path below `content/` without the ending, and below the origin without slashes. */
  readonly id: string;
  /** Path of its file in the project: `content/go.mdx`. */
  readonly file: string;
  /** Its front matter. */
  readonly data: PageData;
  /** Its MDX without front matter. */
  readonly body: string;
}

export interface SitePage extends WrittenPage {
  /** What Astro renders. */
  readonly entry: CollectionEntry<'pages'>;
}

const pageOf = (entry: CollectionEntry<'pages'>): SitePage => {
  const { id, filePath: file = `content/${id}.mdx`, body = '' } = entry;
  return { id, file, body, entry, data: parseData(file, pageSchema, entry.data) };
};

/**
 * Every page in `content/`.
 * @throws {DataError} when there is none, when front matter is wrong, when the order in `src/site.ts` names a page that does
 *   not exist, or when a page is missing from it
 */
export const getPages = async (): Promise<SitePage[]> => {
  const pages = (await getCollection('pages')).map(pageOf);
  if (pages.length === 0)
    throw new DataError('content/: found no page; expected at least content/index.mdx');
  const ids = new Set(pages.map((page) => page.id));
  const ordered = new Set(['index', ...sections.flatMap(pagesIn)]);
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
export const pageLabel = (page: WrittenPage): string => page.data.label ?? page.data.title;

/** The address of a page, root-relative and without the base. */
export const pageUrl = (id: string): string => (id === 'index' ? '/' : `/${id}/`);

export interface SectionPages extends Omit<Section, 'pages' | 'within'> {
  readonly pages: readonly SitePage[];
  /** Those that no navigation lists. */
  readonly within: readonly SitePage[];
}

/** Every page of a section, in reading order, with those that no navigation lists. */
export const everyPageIn = ({ pages, within }: SectionPages): SitePage[] => [...pages, ...within];

/** Whether a page belongs to a section, listed or not. */
export const isInSection = (section: SectionPages, pageId: string | undefined): boolean =>
  everyPageIn(section).some(({ id }) => id === pageId);

/**
 * The page with an id, for data that names pages.
 * @param by where it is named, for the message
 * @throws {DataError} when there is none
 */
export const pageNamed = <Page extends WrittenPage>(
  pages: readonly Page[],
  id: string,
  by: string,
): Page => {
  const page = pages.find((candidate) => candidate.id === id);
  if (page) return page;
  throw new DataError(`${by}: no page "${id}"; write content/${id}.mdx or correct the id`);
};

/** The sections with their pages, in reading order. */
export const getSections = async (): Promise<SectionPages[]> => {
  const pages = new Map((await getPages()).map((page) => [page.id, page]));
  const found = (ids: readonly string[]): SitePage[] => ids.flatMap((id) => pages.get(id) ?? []);
  return sections.map(({ pages: listed, within = [], ...section }) => ({
    ...section,
    pages: found(listed),
    within: found(within),
  }));
};
