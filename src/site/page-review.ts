import { citationsOf, tablesOf } from '#prose/citations.ts';
import type { SitePage } from '#prose/pages.ts';
import { dueDay, earliest, tableDue } from '#tables/review.ts';

/**
 * The day a page is due for review: the earliest of its own text (sooner if it cites sources) and the tables on it.
 * @returns `YYYY-MM-DD`
 * @throws {DataError} when the page names a source or a table that does not exist
 */
export const pageDue = ({ file, body, data: { verified } }: SitePage): string => {
  const cited = citationsOf(file, body).length > 0;
  const text = dueDay(verified, cited ? 'documented' : 'judgement');
  const tables = tablesOf(file, body).flatMap((table) => tableDue(table) ?? []);
  return earliest([text, ...tables]) ?? text;
};
