import type { Figure, Session } from '#data/schemas/session.ts';
import { quartilesOf } from '#measured/figures.ts';
import type { Found } from './experiment.ts';

/** A value that a run found. */
export type Run = Found;

/** The values of each metric and variant, in the order in which they came. */
export const figuresOf = (found: readonly Run[]): Figure[] => {
  const figures = new Map<string, Figure>();
  for (const { metric, variant, value } of found) {
    const name = `${metric} ${variant}`;
    const before = figures.get(name)?.values ?? [];
    // Seven digits are more than any of them deserves.
    figures.set(name, { metric, variant, values: [...before, Number(value.toPrecision(7))] });
  }
  return [...figures.values()];
};

/** What a session found, a line for each metric and variant: median, and quartiles in brackets. */
export const tableOf = ({ figures }: Pick<Session, 'figures'>): string =>
  figures
    .toSorted((one, other) => one.metric.localeCompare(other.metric))
    .map(({ metric, variant, values }) => {
      const { low, median, high } = quartilesOf(values);
      return `  ${metric.padEnd(22)} ${variant.padEnd(18)} ${median.toPrecision(3)} (${low.toPrecision(3)} to ${high.toPrecision(3)}), ${String(values.length)} runs`;
    })
    .join('\n');
