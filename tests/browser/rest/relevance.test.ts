import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import { dist } from '../../built.ts';
import { goldenQueries } from '../../data/golden-queries.ts';
import { placeOf, placesOnSite, relevanceOf, type Listed, type Relevance } from '../relevance.ts';

test.setTimeout(240_000);

/** What of Pagefind's browser API the comparison uses. */
interface Plain {
  options(options: { noWorker: boolean }): Promise<void>;
  search(query: string): Promise<{
    results: {
      data(): Promise<{ url: string; sub_results: { url: string; locations: unknown[] }[] }>;
    }[];
  }>;
}

/** Pagefind as it comes: every page as built, its own order. */
const plainly = async (page: Page): Promise<Listed[][]> => {
  const folder = await mkdtemp(join(tmpdir(), 'plain-pagefind-'));
  try {
    const { index } = await createIndex({});
    await index?.addDirectory({ path: dist });
    await index?.writeFiles({ outputPath: folder });
    await page.route('**/plain/**', async (route) => {
      const name = new URL(route.request().url()).pathname.replace('/plain/', '');
      const contentType = name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
      await route.fulfill({ body: await readFile(join(folder, name)), contentType });
    });
    await page.goto('/search/');
    return await page.evaluate(
      async (queries) => {
        const address = '/plain/pagefind.js';
        const pagefind: unknown = await import(address);
        const isPagefind = (module: unknown): module is Plain =>
          typeof module === 'object' && module !== null && 'search' in module;
        if (!isPagefind(pagefind)) throw new Error('plain Pagefind is not there');
        await pagefind.options({ noWorker: true });
        const all: { url: string; sections: string[] }[][] = [];
        for (const query of queries) {
          const { results } = await pagefind.search(query);
          const best: { url: string; sections: string[] }[] = [];
          for (const result of results.slice(0, 8)) {
            const { url, sub_results: parts } = await result.data();
            const sections = [...parts]
              .sort((a, b) => b.locations.length - a.locations.length)
              .map((part) => part.url)
              .filter((part) => part !== url);
            best.push({ url, sections });
          }
          all.push(best);
        }
        return all;
      },
      goldenQueries.map(({ query }) => query),
    );
  } finally {
    await close();
    await rm(folder, { recursive: true });
  }
};

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const line = (name: string, { first, three, mrr }: Relevance): string =>
  `${name}: first ${percent(first)}, first three ${percent(three)}, MRR ${mrr.toFixed(3)}`;

test('this site’s search finds more than Pagefind as it comes, or what it adds is in vain', async ({
  page,
}) => {
  const ours = relevanceOf((await placesOnSite(page)).places);
  const plain = relevanceOf(
    (await plainly(page)).map((results, index) => {
      const golden = goldenQueries[index];
      return golden ? placeOf(golden, results) : Infinity;
    }),
  );
  console.log(
    `\n${String(goldenQueries.length)} queries\n${line('this site', ours)}\n${line('plain Pagefind', plain)}`,
  );
  expect(ours.first).toBeGreaterThan(plain.first);
  expect(ours.three).toBeGreaterThan(plain.three);
  expect(ours.mrr).toBeGreaterThan(plain.mrr);
});
