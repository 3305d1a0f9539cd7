import type { Page } from '@playwright/test';
import { goldenQueries, type GoldenQuery } from '../data/golden-queries.ts';

/** A result as a reader sees it: where it leads, and its sections below it, without the origin. */
export interface Listed {
  readonly url: string;
  readonly sections: readonly string[];
}

const pageOf = (url: string): string => url.replace(/#.*$/u, '');

/**
 * Whether a result answers a query. A URL without an anchor matches the page or any part of it; one with an anchor only
 * that part, as the result itself or as the first section below it.
 */
const answers = ({ url, sections }: Listed, expected: string): boolean =>
  expected.includes('#') ? url === expected || sections[0] === expected : pageOf(url) === expected;

/** The place of the first result that answers a query, from 1; Infinity where none does. */
export const placeOf = ({ expect }: GoldenQuery, results: readonly Listed[]): number => {
  const index = results.findIndex((result) => expect.some((expected) => answers(result, expected)));
  return index < 0 ? Infinity : index + 1;
};

export interface Relevance {
  /** Share of queries answered by the first result, 0 to 1. */
  readonly first: number;
  /** Share answered by one of the first three. */
  readonly three: number;
  /** Mean reciprocal rank: 1 for first, 1/2 for second, 0 for none. */
  readonly mrr: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The usual measures of a ranking, from the place of the answer to each query. */
export const relevanceOf = (places: readonly number[]): Relevance => ({
  first: mean(places.map((place) => (place === 1 ? 1 : 0))),
  three: mean(places.map((place) => (place <= 3 ? 1 : 0))),
  mrr: mean(places.map((place) => 1 / place)),
});

/** Types a query on the search page and reads what is listed. */
const listedFor = async (page: Page, query: string): Promise<Listed[]> => {
  await page.getByRole('combobox', { name: 'Search the site' }).fill(query);
  await page
    .locator(`[data-search-results][data-answers=${JSON.stringify(query)}]`)
    .waitFor({ state: 'attached' });
  return page.locator('[data-search-results]').evaluateAll((lists) => {
    const groups: { url: string; sections: string[] }[] = [];
    for (const link of lists.flatMap((list) => [...list.querySelectorAll('a')])) {
      const url = link.pathname + link.hash;
      if (link.classList.contains('section')) groups.at(-1)?.sections.push(url);
      else groups.push({ url, sections: [] });
    }
    return groups;
  });
};

/** The place of the answer to each golden query, in their order, and what came first where that is later than asked for. */
export const placesOnSite = async (
  page: Page,
): Promise<{ readonly places: readonly number[]; readonly misses: readonly string[] }> => {
  await page.goto('/search/');
  const places: number[] = [];
  const misses: string[] = [];
  for (const golden of goldenQueries) {
    const results = await listedFor(page, golden.query);
    const place = placeOf(golden, results);
    places.push(place);
    if (place > golden.within)
      misses.push(
        `${golden.query} (${String(place)}): ${results
          .slice(0, 3)
          .map(({ url, sections }) => [url, ...sections.slice(0, 1)].join(' > '))
          .join(', ')}`,
      );
  }
  return { places, misses };
};
