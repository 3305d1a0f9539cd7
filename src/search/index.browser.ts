import { fetchAhead } from '#kit/fetch-ahead.browser.ts';
import { inTime } from '#kit/in-time.ts';
import { isRecord } from '#kit/is-record.ts';
import { folder, namesFile } from './files.browser.ts';
import { isNames, type Names } from './names.ts';
import { openTexts, type Pagefind } from './texts.ts';

/** Milliseconds: longer than a slow phone needs; then the reader sees an error instead of waiting on. */
export const patience = 15_000;

const isPagefind = (
  module: unknown,
): module is { createInstance(options: Readonly<Record<string, unknown>>): Pagefind } =>
  isRecord(module) && typeof module['createInstance'] === 'function';

let attempt = 0;

/** A browser may keep a failed import, or what it fetched ahead; a different URL loads it again. */
const again = (): string => (attempt === 0 ? '' : `?attempt=${String(attempt)}`);

const loadPagefind = async (): Promise<Pagefind> => {
  fetchAhead(`${folder}pagefind-entry.json?ts=`);
  fetchAhead(`${folder}wasm.en.pagefind`);
  const module: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js${again()}`);
  if (!isPagefind(module)) throw new Error('pagefind.js is not the search index');
  // The worker would be one file more, and its errors look like "no results".
  return module.createInstance({ basePath: folder, noWorker: true, metaCacheTag: '' });
};

const fetchNames = async (): Promise<Names> => {
  const response = await fetch(namesFile + again());
  const data: unknown = await response.json();
  if (!response.ok || !isNames(data)) throw new Error('names.json is not what it was');
  return data;
};

/** Whatever Pagefind cannot load it reports by failing searches too, and those are handled. */
addEventListener('unhandledrejection', (event) => {
  if (/pagefind/iu.test(String(event.reason))) event.preventDefault();
});

/** Loads once; after a failure, or when it is told to forget, it loads again. */
const loader = <Value>(load: () => Promise<Value>) => {
  let loading: Promise<Value> | undefined;
  return {
    forget: (): void => {
      loading = undefined;
    },
    load: (): Promise<Value> => {
      loading ??= inTime(load(), patience, 'the search index');
      return loading;
    },
  };
};

const names = loader(fetchNames);
const texts = loader(async () => {
  // First: readers see results by them, and on a slow connection two downloads take each as long as both.
  const known = await names.load();
  fetchAhead(folder + known.meta);
  return openTexts(known, await loadPagefind());
});

/**
 * The names of the site, loaded once.
 * @throws when they cannot be loaded; after `forgetIndex()` the next call tries again
 */
export const loadNames = names.load;

/**
 * The texts of the site, loaded once.
 * @throws when a part of the index cannot be loaded, or it is from another build than the names; after `forgetIndex()`
 * the next call tries again
 */
export const loadTexts = texts.load;

/** Discards what was loaded, so that the next search loads it again. */
export const forgetIndex = (): void => {
  names.forget();
  texts.forget();
  attempt += 1;
};
