import { presetAnchor } from './preset-anchor.ts';
import { presets } from '#data/presets.ts';
import { DataError } from '#kit/data-error.ts';
import type { Preset } from '#data/schemas/preset.ts';
import { rank, type Ranking, type Weighting } from './ranking.ts';
import type { Dimension } from '#data/schemas/score-matrix.ts';
import { scoreMatrix } from '#data/score-matrix.ts';
import { formatWeights } from './weights-url.ts';

const weightingOf = ({ weights, variants }: Preset): Weighting => ({
  weights: Object.fromEntries(Object.entries(weights).map(([id, { weight }]) => [id, weight])),
  variants,
});

/** A weight of a preset, with its dimension and its reason. */
export interface ReasonedWeight {
  readonly dimension: Dimension;
  readonly weight: number;
  readonly why: string;
}

/** A preset with its result. */
export interface RankedPreset {
  readonly preset: Preset;
  /** Its weights in the order of the scoreMatrix. */
  readonly reasons: readonly ReasonedWeight[];
  readonly weighting: Weighting;
  readonly ranking: Ranking;
  /** Its weights as the query string of the weights page, with the `?`. */
  readonly search: string;
  /** The anchor of its result. */
  readonly anchor: string;
}

/** Every preset, in the author's order. */
export const rankedPresets: readonly RankedPreset[] = presets.map((preset) => {
  const weighting = weightingOf(preset);
  return {
    preset,
    reasons: scoreMatrix.dimensions.flatMap((dimension) => {
      const reasoned = preset.weights[dimension.id];
      return reasoned ? [{ dimension, ...reasoned }] : [];
    }),
    weighting,
    ranking: rank(scoreMatrix, weighting),
    search: formatWeights('', weighting, scoreMatrix.dimensions),
    anchor: presetAnchor(preset.id),
  };
});

const [first] = rankedPresets;
if (!first) throw new DataError('src/data/presets.ts: empty; expected at least one preset');

/** The first preset: the initial weights, and the default for every parameter that a URL lacks. */
export const defaultPreset: RankedPreset = first;
