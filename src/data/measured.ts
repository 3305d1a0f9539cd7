import { metrics } from './metrics.ts';
import type { Metric } from './schemas/metric.ts';
import { readSessions } from './schemas/session-files.ts';
import type { Session } from './schemas/session.ts';

/** What a day's runs found for one variant of a metric. */
export interface MeasuredDay {
  readonly day: string;
  readonly values: readonly number[];
  readonly session: Session;
}

/** How many runs a day must have; one is enough for what is the same each time. */
export const fewestRuns = ({ exact }: Metric): number => (exact ? 1 : 10);

/** Days that it takes: what is the same on both is not the whim of a day. */
export const fewestDays = 2;

/** Everything that the lab wrote, the oldest day first. */
export const sessions: readonly Session[] = readSessions(process.cwd(), metrics);

/** The days on which a variant was measured, few runs or many, the oldest first. */
export const daysOf = (
  { id }: Metric,
  variant: string,
  of: readonly Session[] = sessions,
): MeasuredDay[] =>
  of
    .flatMap((session) =>
      session.figures
        .filter((figure) => figure.metric === id && figure.variant === variant)
        .map(({ values }) => ({ day: session.day, values, session })),
    )
    .toSorted((one, other) => (one.day < other.day ? -1 : 1));

/** What must not change between two days: the programs and the lab, all versions, and the kind of machine. */
const setting = ({ session: { programs, versions, machine } }: MeasuredDay): string =>
  [programs, ...versions, machine.processor, machine.cores].join('\n');

/** The two newest days with enough runs in one setting, the older first; undefined if there are no two. */
const twoDays = (days: readonly MeasuredDay[], wanted: string) => {
  const [older, newer] = days.filter((day) => setting(day) === wanted).slice(-fewestDays);
  return older && newer ? ([older, newer] as const) : undefined;
};

/**
 * The two newest days with enough runs of the same programs, with the same versions of everything, on the same kind of
 * machine, the older first; undefined if there are no two: then nothing is published. All variants of a metric have the
 * same setting, since they are compared.
 */
export const publishedDays = (
  metric: Metric,
  variant: string,
  of: readonly Session[] = sessions,
): readonly [MeasuredDay, MeasuredDay] | undefined => {
  const full = metric.variants.map(({ id }) =>
    daysOf(metric, id, of).filter(({ values }) => values.length >= fewestRuns(metric)),
  );
  const newestFirst = full.flat().toSorted((one, other) => (one.day > other.day ? -1 : 1));
  const shared = newestFirst
    .map(setting)
    .find((wanted) => full.some((days) => twoDays(days, wanted)));
  const own = full[metric.variants.findIndex(({ id }) => id === variant)];
  return own && shared !== undefined ? twoDays(own, shared) : undefined;
};

/** Whether there is a figure of a metric that may be shown, for one of its variants at least. */
export const isPublished = (metric: Metric, of: readonly Session[] = sessions): boolean =>
  metric.variants.some(({ id }) => publishedDays(metric, id, of) !== undefined);

/** The metrics that `/measured/` shows. */
export const publishedMetrics: readonly Metric[] = metrics.filter((metric) => isPublished(metric));
