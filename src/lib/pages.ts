import { readFile } from 'node:fs/promises';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { MDXInstance } from 'astro';
import { pageSchema, type PageData } from '~/schemas/page';
import { DataError, parseData, readEach } from '~/schemas/problem';
import { pagesIn, sections, type Section } from '~/site';
import { pageId } from './content-files';

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
  /** What Astro made of it. */
  readonly compiled: () => Promise<MDXInstance<Record<string, unknown>>>;
}

/**
 * The pages as Astro compiles them, by the paths of their files. Not a content collection, which bundles each page with
 * its text and two modules more: of 5,000 pages that takes half a gigabyte of memory and a third of the bundler's time.
 */
const compiledPages = import.meta.glob<MDXInstance<Record<string, unknown>>>('/content/**/*.mdx');

/** A file of a page as it lies on the disk; its front matter is not yet checked. */
interface PageFile extends Pick<SitePage, 'id' | 'file' | 'compiled'> {
  readonly text: string;
}

const readPage = async ([path, compiled]: readonly [
  string,
  SitePage['compiled'],
]): Promise<PageFile> => {
  const file = path.slice(1);
  return { id: pageId(file), file, compiled, text: await readFile(file, 'utf8') };
};

const pageOf = ({ text, ...page }: PageFile): SitePage => {
  const { frontmatter, content } = parseFrontmatter(text);
  return { ...page, body: content, data: parseData(page.file, pageSchema, frontmatter) };
};

/** What the order in `src/site.ts` and the pages do not agree on. */
const orderProblems = (files: readonly PageFile[]): string[] => {
  const ids = new Set(files.map(({ id }) => id));
  const ordered = new Set(['index', ...sections.flatMap(pagesIn)]);
  return [
    ...[...ordered.difference(ids)].map(
      (id) =>
        `src/site.ts: sections name the page "${id}", but content/${id}.mdx does not exist; write it or take it off the list`,
    ),
    ...files
      .filter(({ id }) => !ordered.has(id))
      .map(
        ({ id, file }) =>
          `${file}: no section in src/site.ts lists "${id}", so no reader would find it; add it there`,
      ),
  ];
};

/** Every page asks for these lists, which cannot change during a build; `npm run dev` makes them anew each time. */
const oncePerBuild = <Made>(make: () => Promise<Made>): (() => Promise<Made>) => {
  let made: Promise<Made> | undefined;
  return () => (import.meta.env.PROD ? (made ??= make()) : make());
};

/**
 * Every page in `content/`, in the order of their ids.
 * @throws {DataError} when there is none, when front matter is wrong, when the order in `src/site.ts` names a page that does
 *   not exist, or when a page is missing from it
 */
export const getPages = oncePerBuild(async (): Promise<SitePage[]> => {
  const read = await Promise.all(Object.entries(compiledPages).map(readPage));
  const files = read.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  if (files.length === 0)
    throw new DataError('content/: found no page; expected at least content/index.mdx');
  return readEach(files, pageOf, orderProblems(files));
});

/** The name of a page in navigation. */
export const pageLabel = (page: WrittenPage): string => page.data.label ?? page.data.title;

export interface SectionPages extends Omit<Section, 'pages' | 'within'> {
  readonly pages: readonly SitePage[];
  /** Those that no navigation lists. */
  readonly within: readonly SitePage[];
  /** Of both. */
  readonly ids: ReadonlySet<string>;
}

/** Every page of a section, in reading order, with those that no navigation lists. */
export const everyPageIn = ({ pages, within }: SectionPages): SitePage[] => [...pages, ...within];

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
export const getSections = oncePerBuild(async (): Promise<SectionPages[]> => {
  const pages = new Map((await getPages()).map((page) => [page.id, page]));
  const found = (ids: readonly string[]): SitePage[] => ids.flatMap((id) => pages.get(id) ?? []);
  return sections.map(({ pages: listed, within = [], ...section }) => ({
    ...section,
    pages: found(listed),
    within: found(within),
    ids: new Set([...listed, ...within]),
  }));
});
