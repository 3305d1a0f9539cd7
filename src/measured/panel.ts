import type { LanguageId } from '#data/schemas/language.ts';
import type { Metric, Variant } from '#data/schemas/metric.ts';
import type { Session } from '#data/schemas/session.ts';
import { nameList } from '#kit/name-list.ts';
import { axisOf, type Axis } from './axis.ts';
import { compare, figureOf, isFigure, type Figure, type Unpublished } from './figures.ts';
import { timesText, writerOf, type Writer } from './units.ts';

/** A row of a panel as it is written and drawn. */
export interface PanelRow {
  readonly variant: Variant;
  /** The median with its unit, or a dash. */
  readonly value: string;
  /** What stands beside it: the quartiles, how it was counted, how many times as much it is, or why there is nothing. */
  readonly beside: string;
  /** In percent of the picture; undefined for a row without a figure, and the ends for one without an interval. */
  readonly at: { readonly median: number; readonly ends?: readonly [number, number] } | undefined;
}

/** A metric as a table with a picture. */
export interface Panel {
  readonly metric: Metric;
  /** `microseconds, log scale, lower is better` */
  readonly words: string;
  /** The name of the last column. */
  readonly beside: 'Quartiles' | 'Counted' | 'Compared';
  readonly rows: readonly PanelRow[];
  /** Stands once beside both rows of a pair that do not differ. */
  readonly both: string | undefined;
  /** What to say instead of rows and a picture where all values are the same: `Go, Python, Node and Rust: 0% in every run`. */
  readonly flat: string | undefined;
  readonly axis: Axis;
  readonly tick: Writer['tick'];
  readonly figures: readonly Figure[];
}

const absent = '–';

/** What stands for an interval where there can be none. */
const countedAs = ({ unit }: Metric): string => (unit === 'bytes' ? 'one build' : 'a count');

const drawn = ({ exact }: Metric, { low, median, high }: Figure): number[] =>
  exact ? [median] : [low, median, high];

/** What stands beside each row of a pair, by variant; one text if the same holds for both. */
const comparison = (metric: Metric, one: Figure, other: Figure): string | Map<Variant, string> => {
  const result = compare(metric, one, other);
  if (result === 'alike') return metric.exact ? 'the same' : 'no difference we could measure';
  if (result === 'zero') return 'one is zero';
  const { more, times, low, high } = result;
  const [least, most] = [timesText(low), timesText(high)];
  const between = metric.exact || least === most ? '' : ` (${least}–${most})`;
  return new Map([
    [more.variant, `${timesText(times)}\u00A0×${between}`],
    [more === one ? other.variant : one.variant, '1\u00A0×'],
  ]);
};

const wordsOf = ({ unit }: Metric, { words }: Writer, { scale }: Axis): string =>
  [
    words,
    scale === 'log' ? 'log scale' : 'linear scale from zero',
    // More lines or packages are not worse by themselves.
    unit === 'count' ? '' : 'lower is better',
  ]
    .filter(Boolean)
    .join(', ');

/** @param shown everything that the panel has, figures or not */
const flatText = (
  { exact }: Metric,
  shown: readonly (Figure | Unpublished)[],
  { value }: Writer,
): string | undefined => {
  const figures = shown.filter(isFigure);
  const [first, ...others] = figures;
  if (!first || others.length === 0 || figures.length < shown.length) return undefined;
  const all = figures.flatMap(({ days }) => days.flatMap(({ values }) => values));
  if (all.some((one) => one !== first.median)) return undefined;
  const names = nameList(figures.map(({ variant }) => variant.label));
  return `${names}: ${value(first.median)}${exact ? '' : ' in every run'}`;
};

/** Whether a variant is one of the languages that a page compares. */
export const isShown = ({ language }: Variant, languages: readonly LanguageId[]): boolean =>
  languages.length === 0 || languages.includes(language);

/**
 * A metric as it is shown. The axis is the same on every page, whichever languages it shows.
 * @param languages those shown; none for all. Of two, each with one variant, it says how they compare
 * @param sessions if not those of the project
 * @returns undefined if nothing of it is published
 */
export const panelOf = (
  metric: Metric,
  languages: readonly LanguageId[] = [],
  sessions?: readonly Session[],
): Panel | undefined => {
  const all = metric.variants.map((variant) => figureOf(metric, variant, sessions));
  const values = all.filter(isFigure).flatMap((figure) => drawn(metric, figure));
  if (values.length === 0) return undefined;
  const writer = writerOf(values, metric.unit, metric.exact);
  const axis = axisOf(values, writer.tick);
  const shown = all.filter(({ variant }) => isShown(variant, languages));
  const figures = shown.filter(isFigure);
  if (figures.length === 0) return undefined;
  const [one, other] = figures;
  const pair = languages.length === 2 && shown.length === 2;
  const compared = pair && one && other ? comparison(metric, one, other) : undefined;
  const besideOf = (found: Figure | Unpublished): string => {
    if (!isFigure(found)) return found.why;
    if (compared instanceof Map) return compared.get(found.variant) ?? '';
    return metric.exact ? countedAs(metric) : writer.range(found.low, found.median, found.high);
  };
  return {
    metric,
    words: wordsOf(metric, writer, axis),
    beside: compared === undefined ? (metric.exact ? 'Counted' : 'Quartiles') : 'Compared',
    flat: flatText(metric, shown, writer),
    both: typeof compared === 'string' ? compared : undefined,
    axis,
    tick: writer.tick,
    figures,
    rows: shown.map((found) => ({
      variant: found.variant,
      value: isFigure(found) ? writer.value(found.median) : absent,
      beside: besideOf(found),
      at: isFigure(found)
        ? {
            median: axis.at(found.median),
            ...(!metric.exact && { ends: [axis.at(found.low), axis.at(found.high)] as const }),
          }
        : undefined,
    })),
  };
};
