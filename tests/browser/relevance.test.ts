import { expect, test } from '@playwright/test';
import { placesOnSite, relevanceOf, type Relevance } from './relevance.ts';

/** Measured when this test was written; lower values are a regression. */
const recorded: Relevance = { first: 0.92, three: 0.97, mrr: 0.945 };

test('readers’ queries find their answer first, or among the first three', async ({ page }) => {
  // A minute on an idle machine: every query is typed.
  test.setTimeout(300_000);
  const { places, misses } = await placesOnSite(page);
  const { first, three, mrr } = relevanceOf(places);
  const late = `answered later than asked for:\n${misses.join('\n')}`;
  expect.soft(first, late).toBeGreaterThanOrEqual(recorded.first);
  expect.soft(three, late).toBeGreaterThanOrEqual(recorded.three);
  expect(mrr, late).toBeGreaterThanOrEqual(recorded.mrr);
});
