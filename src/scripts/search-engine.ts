import { normaliseQuery } from '~/lib/search-query';

/** A stretch of text; marked where it matches what was searched for. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

export interface Result {
  readonly title: string;
  /** The page it is on, where it is a table row or a term. */
  readonly page?: string | undefined;
  readonly url: string;
  readonly excerpt: readonly Part[];
  /** The page's sections that match. */
  readonly sections: readonly Omit<Result, 'sections'>[];
}

/** The part of Pagefind's browser API that is used. Source: pagefind.app/docs/api. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number; noWorker: boolean }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PageData> }[] }>;
}
interface PageData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string; readonly page?: string };
  readonly sub_results: readonly { title: string; url: string; excerpt: string }[];
}

const isPagefind = (module: unknown): module is Pagefind =>
  typeof module === 'object' &&
  module !== null &&
  'search' in module &&
  typeof module.search === 'function' &&
  'options' in module &&
  typeof module.options === 'function';

const base = document.documentElement.dataset['base'] ?? '/';
let loading: Promise<Pagefind> | undefined;

const load = async (): Promise<Pagefind> => {
  const address = `${base.replace(/\/$/u, '')}/pagefind/pagefind.js`;
  const module: unknown = await import(/* @vite-ignore */ address);
  if (!isPagefind(module)) throw new Error(`${address} is not the search index`);
  // In its worker a file that fails to load looks like "no results"; without it, it is an error.
  await module.options({ baseUrl: base, excerptLength: 24, noWorker: true });
  return module;
};

/** Loads the index once; after a failure the next call tries again. */
const pagefind = (): Promise<Pagefind> => {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
};

/** Pagefind's excerpt is escaped HTML with `<mark>`; only its text is taken from it. */
const partsOf = (excerpt: string): Part[] => {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => ({
    text: node.textContent ?? '',
    marked: node.nodeName === 'MARK',
  }));
};

const resultOf = ({ url, excerpt, meta, sub_results: sections }: PageData): Result => ({
  title: meta.title ?? url,
  page: meta.page,
  url,
  excerpt: partsOf(excerpt),
  sections: sections
    .filter((section) => section.url !== url && section.excerpt !== excerpt)
    .slice(0, 4)
    .map((section) => ({ ...section, excerpt: partsOf(section.excerpt) })),
});

/** What a search found: how many pages, and the best of them. */
export interface Found {
  readonly query: string;
  readonly count: number;
  readonly results: readonly Result[];
}

/**
 * Searches the index.
 * @throws when the index cannot be loaded or read
 */
export const searchSite = async (typed: string, most = 8): Promise<Found> => {
  const query = normaliseQuery(typed);
  if (!query) return { query, count: 0, results: [] };
  const { results } = await (await pagefind()).search(query);
  const best = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return { query, count: results.length, results: best.map(resultOf) };
};
