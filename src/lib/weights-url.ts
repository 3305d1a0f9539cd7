import { withParameters } from './query';
import type { Dimension, Weighing } from './ranking';
import { weightSteps } from './steps';

/** What an address asks for. */
export interface AskedWeights {
  readonly weighing: Weighing;
  /** Labels of the dimensions whose weight or reading could not be read, each once, in their own order. */
  readonly problems: readonly string[];
}

/** The name of the form's control, and of the parameter, that says which of two scores applies. */
export const readingName = (dimension: string): string => `${dimension}.reading`;

/**
 * Reads weights from an address. A parameter that is missing takes the usual value silently, one with an unknown name is
 * none of ours; one of ours with a malformed, repeated or unknown value takes the usual value and is a problem.
 * @param search the query of any address, with or without its `?`
 * @param usual the values of what the address does not say
 * @returns a complete weighing, whatever the query; never throws
 */
export const parseWeights = (
  search: string,
  dimensions: readonly Dimension[],
  usual: Weighing,
): AskedWeights => {
  const parameters = new URLSearchParams(search);
  const problems = new Set<string>();
  const asked = (
    name: string,
    { label }: Dimension,
    known: (value: string) => boolean,
  ): string | undefined => {
    const [value, ...more] = parameters.getAll(name);
    if (value === undefined) return undefined;
    if (more.length === 0 && known(value)) return value;
    problems.add(label);
    return undefined;
  };
  const weights: Record<string, number> = {};
  const readings: Record<string, string> = {};
  for (const dimension of dimensions) {
    const { id } = dimension;
    const weight = asked(id, dimension, (value) =>
      weightSteps.some((step) => String(step) === value),
    );
    weights[id] = Number(weight ?? usual.weights[id] ?? 0);
    const [first] = dimension.readings;
    if (!first) continue;
    const reading = asked(readingName(id), dimension, (value) =>
      dimension.readings.some((known) => known.id === value),
    );
    readings[id] = reading ?? usual.readings[id] ?? first.id;
  }
  return { weighing: { weights, readings }, problems: [...problems] };
};

/**
 * Writes weights into an address, `?cpu-performance=2&…&concurrency-ergonomics.reading=io`: every weight and reading, so
 * that the address means the same if the usual values change. Other parameters stay as they are.
 * @param search the address's query so far, with its question mark, or nothing
 */
export const formatWeights = (
  search: string,
  { weights, readings }: Weighing,
  dimensions: readonly Dimension[],
): string => {
  const ids = dimensions.map(({ id }) => id);
  const parameters = new URLSearchParams(ids.map((id) => [id, String(weights[id] ?? 0)]));
  for (const id of ids) {
    const reading = readings[id];
    if (reading !== undefined) parameters.append(readingName(id), reading);
  }
  return withParameters(search, [...ids, ...ids.map(readingName)], [parameters.toString()]);
};
