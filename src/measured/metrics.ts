import { isPublished } from '#data/measured.ts';
import { metrics } from '#data/metrics.ts';
import type { Metric } from '#data/schemas/metric.ts';
import type { Session } from '#data/schemas/session.ts';
import { DataError } from '#kit/data-error.ts';
import { didYouMean } from '#kit/suggestion.ts';
import { figureOf, isFigure, type Figure } from './figures.ts';

/**
 * A metric by its id.
 * @throws {DataError} when there is none
 */
export const metricOf = (id: string): Metric => {
  const metric = metrics.find((known) => known.id === id);
  if (metric) return metric;
  throw new DataError(`there is no metric "${id}" in src/data/metrics.ts; correct the id`);
};

/**
 * What a page can cite of a variant.
 * @param id of the variant
 * @param sessions if not those of the project
 * @returns a line that says why there is nothing
 */
export const citedFigure = (
  metric: Metric,
  id: string,
  sessions?: readonly Session[],
): Figure | string => {
  const ids = metric.variants.map((known) => known.id);
  const variant = metric.variants.find((known) => known.id === id);
  if (!variant)
    return `"${metric.id}" has no "${id}"${didYouMean(id, ids) || `; expected one of ${ids.join(', ')}`}`;
  const found = figureOf(metric, variant, sessions);
  return isFigure(found)
    ? found
    : `"${metric.id}" of "${id}" is not published (${found.why}); measure it on two days with \`npm run lab\`, or take it out`;
};

/**
 * What a check of a page found, which is no problem any more when the page is rendered.
 * @throws {DataError} when it is one after all
 */
export const checked = <Found>(found: Found | string): Found => {
  if (typeof found === 'string') throw new DataError(found);
  return found;
};

/** Those of some metrics that are published, by their ids. */
export const publishedAmong = (ids: readonly string[]): Metric[] =>
  ids.map(metricOf).filter((metric) => isPublished(metric));
