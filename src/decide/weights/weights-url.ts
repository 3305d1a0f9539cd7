import { withParameters } from '#kit/query-string.ts';
import type { Weighting } from './ranking.ts';
import type { Dimension } from '#data/schemas/score-matrix.ts';
import { weightSteps } from '#data/scale.ts';

/** The weights found in a URL. */
export interface AskedWeights {
  readonly weighting: Weighting;
  /** Labels of the dimensions whose weight or variant could not be parsed, each once, in the order of the scorecard. */
  readonly problems: readonly string[];
}

/** The name of the form control, and of the parameter, that chooses between two scores. */
export const variantName = (dimension: string): string => `${dimension}.reading`;

/**
 * Reads weights from a query string. Missing parameters get the default value, unknown names are ignored; malformed,
 * repeated or unknown values get the default value and are reported.
 * @param search the query string, with or without its `?`
 * @param defaults the values for everything the URL does not state
 * @returns a complete weighting, whatever the query string; never throws
 */
export const parseWeights = (
  search: string,
  dimensions: readonly Dimension[],
  defaults: Weighting,
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
  const variants: Record<string, string> = {};
  for (const dimension of dimensions) {
    const { id } = dimension;
    const weight = asked(id, dimension, (value) =>
      weightSteps.some((step) => String(step) === value),
    );
    weights[id] = Number(weight ?? defaults.weights[id] ?? 0);
    const [first] = dimension.variants;
    if (!first) continue;
    const variant = asked(variantName(id), dimension, (value) =>
      dimension.variants.some((known) => known.id === value),
    );
    variants[id] = variant ?? defaults.variants[id] ?? first.id;
  }
  return { weighting: { weights, variants }, problems: [...problems] };
};

/**
 * Writes weights into a query string, `?cpu-performance=2&…&concurrency-ergonomics.reading=io`: every weight and
 * variant, so that the URL keeps its meaning if the default values change. Other parameters stay.
 * @param search the current query string, with its question mark, or empty
 */
export const formatWeights = (
  search: string,
  { weights, variants }: Weighting,
  dimensions: readonly Dimension[],
): string => {
  const ids = dimensions.map(({ id }) => id);
  const parameters = new URLSearchParams(ids.map((id) => [id, String(weights[id] ?? 0)]));
  for (const id of ids) {
    const variant = variants[id];
    if (variant !== undefined) parameters.append(variantName(id), variant);
  }
  return withParameters(search, [...ids, ...ids.map(variantName)], [parameters.toString()]);
};
