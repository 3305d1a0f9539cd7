import { daysOf, fewestRuns, publishedDays, type MeasuredDay } from '#data/measured.ts';
import type { Metric, Variant } from '#data/schemas/metric.ts';
import type { Session } from '#data/schemas/session.ts';

/** The quartiles of some values. */
export interface Quartiles {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** What is published of a variant: of all runs of its two newest days. */
export interface Figure extends Quartiles {
  readonly variant: Variant;
  readonly runs: number;
  readonly days: readonly [MeasuredDay, MeasuredDay];
  /** Of each day by itself. */
  readonly daily: readonly [Quartiles, Quartiles];
  /** The newer day's median divided by the older one's; undefined where that is zero. */
  readonly drift: number | undefined;
}

/** A variant of which nothing is published. */
export interface Unpublished {
  readonly variant: Variant;
  /** In a few words. */
  readonly why: string;
}

/** A quantile, between the two values that are nearest; values are sorted. */
const between = (sorted: readonly number[], share: number): number => {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place % 1);
};

/** Median and quartiles of at least one value. */
export const quartilesOf = (values: readonly number[]): Quartiles => {
  const sorted = values.toSorted((one, other) => one - other);
  return {
    low: between(sorted, 0.25),
    median: between(sorted, 0.5),
    high: between(sorted, 0.75),
  };
};

const whyMissing = (metric: Metric, days: readonly MeasuredDay[]): string => {
  if (days.length === 0) return 'not measured';
  if (days.length === 1) return 'one day only';
  return days.some(({ values }) => values.length < fewestRuns(metric))
    ? 'too few runs'
    : 'not on two days that can be put together';
};

/**
 * What is published of a variant, or why nothing is.
 * @param sessions if not those of the project
 */
export const figureOf = (
  metric: Metric,
  variant: Variant,
  sessions?: readonly Session[],
): Figure | Unpublished => {
  const days = publishedDays(metric, variant.id, sessions);
  if (!days) return { variant, why: whyMissing(metric, daysOf(metric, variant.id, sessions)) };
  const [older, newer] = days;
  const daily = [quartilesOf(older.values), quartilesOf(newer.values)] as const;
  const values = [...older.values, ...newer.values];
  return {
    variant,
    days,
    daily,
    runs: values.length,
    // A count is what it is today.
    ...(metric.exact ? daily[1] : quartilesOf(values)),
    drift: daily[0].median > 0 ? daily[1].median / daily[0].median : undefined,
  };
};

/** Whether something is published of a variant. */
export const isFigure = (found: Figure | Unpublished): found is Figure => !('why' in found);

/** How many times as much one variant takes as another. */
export interface Ratio {
  /** The larger one. */
  readonly more: Figure;
  readonly times: number;
  /** What the quartiles of both days leave possible. */
  readonly low: number;
  readonly high: number;
}

/**
 * Compares two variants. They differ if the quartiles of the one, on either day, lie above those of the other on either
 * day; for what is counted exactly, if the newest counts differ.
 * @returns `alike` if they do not differ, and `zero` if one of them is nothing, of which there is no multiple
 */
export const compare = (
  { exact }: Pick<Metric, 'exact'>,
  one: Figure,
  other: Figure,
): Ratio | 'alike' | 'zero' => {
  const [less, more] = one.median <= other.median ? [one, other] : [other, one];
  const days = ({ daily }: Figure): readonly Quartiles[] => (exact ? daily.slice(1) : daily);
  const top = Math.max(...days(less).map(({ high }) => high));
  const bottom = Math.min(...days(more).map(({ low }) => low));
  if (bottom <= top) return 'alike';
  const floor = Math.min(...days(less).map(({ low }) => low));
  if (floor <= 0) return 'zero';
  return {
    more,
    times: more.median / less.median,
    low: bottom / top,
    high: Math.max(...days(more).map(({ high }) => high)) / floor,
  };
};
