import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { isRecord } from '#kit/is-record.ts';
import { answer, type Answer } from '#search/answer.ts';
import { isNames, type Names } from '#search/names.ts';
import { understand, wordsToCount, type Query } from '#search/query.ts';
import { openTexts, type Pagefind } from '#search/texts.ts';

const hasInstances = (
  module: unknown,
): module is { createInstance(options: Readonly<Record<string, unknown>>): Pagefind } =>
  isRecord(module) && typeof module['createInstance'] === 'function';

/** Pagefind with the index of a folder, as a browser would use it. */
export interface ServedIndex {
  readonly pagefind: Pagefind;
  readonly close: () => void;
}

/**
 * Opens an index with its own script, which fetches its parts.
 * @param folder the `pagefind/` folder
 */
export const serveIndex = async (folder: string): Promise<ServedIndex> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.end(readFileSync(join(folder, pathname)));
  });
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const module: unknown = await import(join(folder, 'pagefind.js'));
  if (!hasInstances(module)) throw new Error('pagefind.js is not the search index');
  const pagefind = module.createInstance({
    basePath: `http://localhost:${String(address.port)}/`,
    baseUrl: '/',
    noWorker: true,
  });
  return { pagefind, close: () => server.close() };
};

/** Searches as the site does, without a browser. */
export interface Search {
  readonly names: Names;
  readonly search: (typed: string) => Promise<Answer & { readonly query: Query }>;
  readonly close: () => void;
}

/** Opens the search of a built site. */
export const openSearch = async (dist: string): Promise<Search> => {
  const folder = join(dist, 'pagefind');
  const names: unknown = JSON.parse(readFileSync(join(folder, 'names.json'), 'utf8'));
  if (!isNames(names)) throw new Error('names.json is not the file of names');
  const { pagefind, close } = await serveIndex(folder);
  const texts = await openTexts(names, pagefind);
  const search: Search['search'] = async (typed) => {
    const query = understand(typed, names);
    const counts = await texts.count(wordsToCount(query));
    return { ...answer(query, names, {}, counts), query };
  };
  return { names, search, close };
};
