import { isPublished } from '#data/measured.ts';
import { metrics } from '#data/metrics.ts';
import type { Metric, Variant } from '#data/schemas/metric.ts';
import { DataError } from '#kit/data-error.ts';
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
 * Why a page cannot cite a figure; undefined if it can.
 * @param variant the id of a variant that the metric has
 */
export const citationProblem = (metric: Metric, variant: string): string | undefined => {
  const known = metric.variants.find(({ id }) => id === variant);
  const found = known && figureOf(metric, known);
  return !found || isFigure(found)
    ? undefined
    : `"${metric.id}" of "${variant}" is not published (${found.why}); measure it on two days with \`npm run lab\`, or take the figure out`;
};

/**
 * A published figure.
 * @throws {DataError} when there is none
 */
export const publishedFigure = (metric: Metric, variant: string): Figure => {
  const known: Variant | undefined = metric.variants.find(({ id }) => id === variant);
  const found = known && figureOf(metric, known);
  if (found && isFigure(found)) return found;
  throw new DataError(
    citationProblem(metric, variant) ?? `"${metric.id}" has no variant "${variant}"`,
  );
};

/** Those of some metrics that are published, by their ids. */
export const publishedAmong = (ids: readonly string[]): Metric[] =>
  ids.map(metricOf).filter((metric) => isPublished(metric));
