import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placesOf } from '#search/places.ts';
import { dist } from '../built.ts';
import { queries, type JudgedQuery } from '../data/queries.ts';
import { placeOf, relevanceLine, relevanceOf, type Relevance } from './relevance.ts';
import { openSearch, type Search } from './search-index.ts';

let site: Search;
beforeAll(async () => {
  site = await openSearch(dist);
});
afterAll(() => {
  site.close();
});

/** The place of the answer to a query. One that the site cannot answer is answered well by nothing, or by saying so. */
const placeFor = async (judged: JudgedQuery): Promise<number> => {
  const { places, whole, query } = await site.search(judged.query);
  if (judged.answers.length === 0) return whole === 0 || query.leftOut.length > 0 ? 1 : Infinity;
  return placeOf(
    judged,
    places.map(({ url }) => url),
  );
};

/** How well some queries are answered, and which of them late. */
const measure = async (
  judged: readonly JudgedQuery[],
): Promise<{ relevance: Relevance; late: string[] }> => {
  const places: number[] = [];
  for (const query of judged) places.push(await placeFor(query));
  return {
    relevance: relevanceOf(places),
    late: judged.flatMap(({ query }, index) =>
      (places[index] ?? Infinity) > 3 ? `${query} (${String(places[index])})` : [],
    ),
  };
};

/** Measured when this test was written; lower values are a regression. */
const recorded = {
  known: { first: 0.89, three: 0.97 },
  tuned: { first: 0.88, three: 0.96 },
  heldOut: { first: 0.85, three: 0.93 },
} as const;

describe('readers’ queries find their answer first, or among the first three', () => {
  test('in each half of the queries, and no better in the one that the ranking was made with', async () => {
    const [known, tuned, heldOut] = [
      await measure(queries.known),
      await measure(queries.tuned),
      await measure(queries.heldOut),
    ];
    console.log(
      [
        relevanceLine(`known (${String(queries.known.length)})`, known.relevance),
        relevanceLine(`tuned (${String(queries.tuned.length)})`, tuned.relevance),
        // Which of them fail is not said: whoever knew would tune the ranking to them.
        relevanceLine(`held out (${String(queries.heldOut.length)})`, heldOut.relevance),
      ].join('\n'),
    );
    const late = `answered late:\n${[...known.late, ...tuned.late].join('\n')}`;
    for (const [name, { relevance }] of Object.entries({ known, tuned })) {
      const least = name === 'known' ? recorded.known : recorded.tuned;
      expect.soft(relevance.first, late).toBeGreaterThanOrEqual(least.first);
      expect.soft(relevance.three, late).toBeGreaterThanOrEqual(least.three);
    }
    expect.soft(heldOut.relevance.first).toBeGreaterThanOrEqual(recorded.heldOut.first);
    expect.soft(heldOut.relevance.three).toBeGreaterThanOrEqual(recorded.heldOut.three);
    expect(tuned.relevance.first - heldOut.relevance.first).toBeLessThan(0.05);
  });

  test('every answer that is asked for is a place of the site', () => {
    const urls = new Set(placesOf(site.names).map(({ url }) => url));
    const wrong = [...queries.known, ...queries.tuned, ...queries.heldOut].flatMap(
      ({ query, answers }) =>
        answers.filter((url) => !urls.has(url)).map((url) => `${query}: ${url}`),
    );
    expect(wrong).toEqual([]);
  });
});
