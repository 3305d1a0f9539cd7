import type { ExperimentId, Metric } from '#data/schemas/metric.ts';
import type { Session } from '#data/schemas/session.ts';
import { formatDay } from '#kit/day.ts';
import { nameList } from '#kit/name-list.ts';
import type { Figure } from './figures.ts';
import { shortNumber, timesText, valueText } from './units.ts';

const service = 'one small service in each language';

const subjects: Readonly<Record<ExperimentId, string>> = {
  load: service,
  connections: service,
  ships: service,
  boundaries: 'calls into the same Rust code',
  heap: 'a Go program that keeps much data alive',
};

/** What some metrics are of, in a few words: `one small service in each language`. */
export const subjectOf = (metrics: readonly Metric[]): string =>
  nameList([...new Set(metrics.map(({ experiment }) => subjects[experiment]))]);

/** Days as a person lists them: `1 and 2 December 2026`. */
export const daysText = (days: readonly string[]): string => {
  const sorted = [...new Set(days)].sort();
  const [first = '', ...rest] = sorted;
  const last = rest.at(-1);
  if (last === undefined) return formatDay(first);
  if (sorted.length > 3) return `between ${formatDay(first)} and ${formatDay(last)}`;
  const sameMonth = sorted.every((day) => day.slice(0, 7) === first.slice(0, 7));
  const [, ...month] = formatDay(last).split(' ');
  return sameMonth
    ? `${nameList(sorted.map((day) => String(Number(day.slice(8)))))} ${month.join(' ')}`
    : nameList(sorted.map(formatDay));
};

/** A machine in a line: processor, cores, memory, and what it runs under. */
export const machineText = ({ machine }: Pick<Session, 'machine'>): string =>
  [
    machine.processor,
    `${String(machine.cores)} ${machine.cores === 1 ? 'core' : 'cores'}`,
    valueText(machine.memory, 'bytes'),
    machine.virtual === 'none' ? '' : machine.virtual,
  ]
    .filter(Boolean)
    .join(', ');

/** The sessions that figures are from, each once, the oldest first. */
export const sessionsOf = (figures: readonly Figure[]): Session[] =>
  [...new Set(figures.flatMap(({ days }) => days.map(({ session }) => session)))].toSorted(
    (one, other) => (one.day < other.day ? -1 : 1),
  );

const runsText = (figures: readonly Figure[]): string => {
  const runs = figures.map((figure) => figure.runs);
  const [least, most] = [Math.min(...runs), Math.max(...runs)];
  return least === most ? String(least) : `${String(least)} to ${String(most)}`;
};

/** By how much a median was different on the other day, at most: `8%`, `a factor of 2.1`; undefined if none can tell. */
export const driftText = (figures: readonly Figure[]): string | undefined => {
  const drifts = figures.flatMap(({ drift }) =>
    drift === undefined || drift === 0 ? [] : Math.max(drift, 1 / drift),
  );
  if (drifts.length === 0) return undefined;
  const most = Math.max(...drifts);
  return most < 2
    ? `${shortNumber(Math.round((most - 1) * 100))}%`
    : `a factor of ${timesText(most)}`;
};

/** What stands below some panels about all of them, in the order in which it is read. */
export const notesOf = (timed: readonly Figure[], counted: readonly Figure[]): string[] => {
  const sessions = sessionsOf([...timed, ...counted]);
  const drift = driftText(timed);
  return [
    ...(timed.length > 0
      ? [
          `Median of ${runsText(timed)} runs on two days, with quartiles${drift === undefined ? '' : `; medians of the two days differ by at most ${drift}`}`,
        ]
      : []),
    ...(counted.length > 0 ? ['Counts and sizes of the newest build'] : []),
    ...new Set(sessions.map(machineText)),
    daysText(sessions.map(({ day }) => day)),
  ];
};
