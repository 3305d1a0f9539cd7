import { readFile } from 'node:fs/promises';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { MDXInstance } from 'astro';
import { pageSchema, type PageData } from '#data/schemas/page.ts';
import { DataError, parseData, readEach } from '#kit/data-error.ts';
import { pagesIn, sections, type Section } from '#data/sections.ts';
import { pageIdOf } from '#kit/page-address.ts';

/** A page as its author wrote it. */
export interface WrittenPage {
  /** Its path in `content/` without the extension; also its URL path without the outer slashes. */
  readonly id: string;
  /** Path of its file in the project: `content/go.mdx`. */
  readonly file: string;
  /** Its front matter. */
  readonly data: PageData;
  /** Its MDX without front matter. */
  readonly body: string;
}

export interface SitePage extends WrittenPage {
  /** Loads the compiled MDX. */
  readonly compiled: () => Promise<MDXInstance<Record<string, unknown>>>;
}

/**
 * The compiled pages by path. Not a content collection: it would bundle each page with its text and two more modules,
 * which for 5,000 pages takes half a gigabyte of memory and a third of the bundler's time.
 */
const compiledPages = import.meta.glob<MDXInstance<Record<string, unknown>>>('/content/**/*.mdx');

/** The source file of a page; its front matter is not yet checked. */
interface PageFile extends Pick<SitePage, 'id' | 'file' | 'compiled'> {
  readonly text: string;
}

const readPage = async ([path, compiled]: readonly [
  string,
  SitePage['compiled'],
]): Promise<PageFile> => {
  const file = path.slice(1);
  return { id: pageIdOf(file), file, compiled, text: await readFile(file, 'utf8') };
};

const pageOf = ({ text, ...page }: PageFile): SitePage => {
  const { frontmatter, content } = parseFrontmatter(text);
  return { ...page, body: content, data: parseData(page.file, pageSchema, frontmatter) };
};

/** Pages that `src/site.ts` lists but that do not exist, and pages it does not list. */
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

/** Caches a list during a build, in which it cannot change; `npm run dev` makes it anew each time. */
const oncePerBuild = <Made>(make: () => Promise<Made>): (() => Promise<Made>) => {
  let made: Promise<Made> | undefined;
  return () => (import.meta.env.PROD ? (made ??= make()) : make());
};

/**
 * Every page in `content/`, sorted by id.
 * @throws {DataError} when there is no page, when front matter is wrong, when `src/site.ts` lists a page that does not
 *   exist, or when it does not list a page
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
  /** Pages that do not appear in navigation. */
  readonly within: readonly SitePage[];
  /** The ids of `pages` and `within`. */
  readonly ids: ReadonlySet<string>;
}

/** Every page of a section in reading order, including those that do not appear in navigation. */
export const everyPageIn = ({ pages, within }: SectionPages): SitePage[] => [...pages, ...within];

/**
 * Finds a page by id, for data that names pages.
 * @param by the place that names it, for the message
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
  return sections.map(({ pages: nameList, within = [], ...section }) => ({
    ...section,
    pages: found(nameList),
    within: found(within),
    ids: new Set([...nameList, ...within]),
  }));
});
