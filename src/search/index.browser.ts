import { hasKeys } from '#kit/page-data.browser.ts';
import type { Vocabulary } from './query.ts';
import { fieldWeights, type Field } from './relevance.ts';

/** The data of a record in the index. */
export interface IndexRecord {
  /** Root-relative, with the base. */
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Partial<Record<Field, string>>>;
}

export interface IndexResult {
  readonly id: string;
  /** For its text alone; `fieldScore` adds its fields. */
  readonly score: number;
  /** The fields that have the word. */
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<IndexRecord>;
}

/** The subset of Pagefind's browser API used here. Source: pagefind.app/docs/api. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  /** Without a query it finds all records. */
  search(query: string | null): Promise<{ results: IndexResult[] }>;
}

export interface SearchIndex {
  readonly pagefind: Pagefind;
  readonly vocabulary: Vocabulary;
  /** Number of records. */
  readonly size: number;
}

/** Milliseconds: longer than a slow phone needs; then the reader sees an error instead of waiting on. */
const patience = 15_000;

const isPagefind = (module: unknown): module is Pagefind =>
  typeof module === 'object' &&
  module !== null &&
  'search' in module &&
  typeof module.search === 'function' &&
  'options' in module &&
  typeof module.options === 'function';

const isVocabulary = (data: unknown): data is Vocabulary =>
  typeof data === 'object' &&
  data !== null &&
  ['languages', 'pairs', 'synonyms', 'names', 'words'].every((key) =>
    Array.isArray(Reflect.get(data, key)),
  ) &&
  hasKeys(data, ['leftOut', 'starts', 'leads']);

/** The site's base, without a trailing slash. */
export const base = import.meta.env.BASE_URL.replace(/\/$/u, '');

const isIndexFile = (url: string): boolean =>
  new URL(url, location.href).pathname.startsWith(`${base}/pagefind/`);

let guarded = false;
let failures = 0;

/** Number of failed index requests. Pagefind treats a missing chunk as "no results", so we count failures ourselves. */
export const failuresSoFar = (): number => failures;

const signature = 'pagefind_dcd';

const isUnpacked = (part: ArrayBuffer): boolean =>
  new TextDecoder().decode(part.slice(0, signature.length)) === signature;

/**
 * Unpacks a chunk of the index, unless the server has done so. Done here because `DecompressionStream` reports a
 * truncated chunk, while Pagefind treats it as "no results".
 * @throws when it is not a complete chunk
 */
const unpack = async (part: ArrayBuffer): Promise<ArrayBuffer> => {
  if (isUnpacked(part)) return part;
  const unpacking = new Blob([part]).stream().pipeThrough(new DecompressionStream('gzip'));
  const unpacked = await new Response(unpacking).arrayBuffer();
  if (!isUnpacked(unpacked)) throw new Error('not a part of the search index');
  return unpacked;
};

const fetchPart = async (fetch: typeof globalThis.fetch, url: string): Promise<Response> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
    const isPage = /html/iu.test(response.headers.get('content-type') ?? '');
    if (!response.ok || isPage) throw new Error(`${url} is not a part of the search index`);
    const body = await response.arrayBuffer();
    const isPacked = /\.(pf_\w+|pagefind)(\?|$)/u.test(url);
    return new Response(isPacked ? await unpack(body) : body, { headers: response.headers });
  } catch (error) {
    failures += 1;
    throw error;
  }
};

/** Wraps fetch for index files, to notice failures that Pagefind swallows. */
const guardFetch = (): void => {
  if (guarded) return;
  guarded = true;
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    return isIndexFile(url) ? fetchPart(fetch, url) : fetch(input, init);
  };
  addEventListener('unhandledrejection', (event) => {
    if (!/pagefind/iu.test(String(event.reason))) return;
    failures += 1;
    event.preventDefault();
  });
};

const inTime = <Value>(work: Promise<Value>): Promise<Value> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => {
        reject(new Error('the search index did not come in time'));
      }, patience);
    }),
  ]);

let attempt = 0;

const loadPagefind = async (): Promise<Pagefind> => {
  guardFetch();
  // A browser may cache a failed import; a different URL loads it again.
  const again = attempt === 0 ? '' : `?attempt=${String(attempt)}`;
  const module: unknown = await import(/* @vite-ignore */ `${base}/pagefind/pagefind.js${again}`);
  if (!isPagefind(module)) throw new Error('pagefind.js is not the search index');
  await module.options({
    basePath: `${base}/pagefind/`,
    baseUrl: `${base}/`,
    // In Pagefind's worker a chunk that fails to load looks like "no results"; without the worker it is an error.
    noWorker: true,
    // `fieldScore` counts the fields: Pagefind counts one eight times if two of its words begin with the word asked.
    ranking: {
      metaWeights: Object.fromEntries(Object.keys(fieldWeights).map((field) => [field, 0])),
    },
  });
  return module;
};

const loadVocabulary = async (): Promise<Vocabulary> => {
  const response = await fetch(`${base}/search/vocabulary.json`, {
    signal: AbortSignal.timeout(patience),
  });
  const data: unknown = await response.json();
  if (!response.ok || !isVocabulary(data)) throw new Error('vocabulary.json is not what it was');
  return data;
};

let loading: Promise<SearchIndex> | undefined;

/** Discards the index, so that the next search loads it again. */
export const forgetIndex = (): void => {
  loading = undefined;
  attempt += 1;
};

/**
 * The index, loaded once.
 * @throws when a part of it cannot be loaded; after `forgetIndex()` the next call tries again
 */
export const loadSearchIndex = (): Promise<SearchIndex> => {
  loading ??= inTime(
    Promise.all([loadPagefind(), loadVocabulary()]).then(async ([pagefind, vocabulary]) => ({
      pagefind,
      vocabulary,
      size: (await pagefind.search(null)).results.length,
    })),
  );
  return loading;
};
