import { getCollection, type CollectionEntry } from 'astro:content';
import { pageSchema, type PageData } from '~/schemas/page';
import { DataError, parseData } from '~/schemas/problem';
import { sections, type Section } from '~/site';

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

/** Every page asks for these lists, which cannot change during a build; `npm run dev` makes them anew each time. */
const oncePerBuild = <Made>(make: () => Promise<Made>): (() => Promise<Made>) => {
  let made: Promise<Made> | undefined;
  return () => (import.meta.env.PROD ? (made ??= make()) : make());
};

/**
 * Every page in `content/`.
 * @throws {DataError} when there is none, when front matter is wrong, when the order in `src/site.ts` names a page that does
 *   not exist, or when a page is missing from it
 */
export const getPages = oncePerBuild(async (): Promise<SitePage[]> => {
  const pages = (await getCollection('pages')).map(pageOf);
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
});

/** The name of a page in navigation. */
export const pageLabel = (page: WrittenPage): string => page.data.label ?? page.data.title;

/** The address of a page, root-relative and without the base. */
export const pageUrl = (id: string): string => (id === 'index' ? '/' : `/${id}/`);

export interface SectionPages extends Omit<Section, 'pages'> {
  readonly pages: readonly SitePage[];
}

/** The sections with their pages, in reading order. */
export const getSections = oncePerBuild(async (): Promise<SectionPages[]> => {
  const pages = new Map((await getPages()).map((page) => [page.id, page]));
  return sections.map((section) => ({
    ...section,
    pages: section.pages.flatMap((id) => pages.get(id) ?? []),
  }));
});
