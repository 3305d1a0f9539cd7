import { bestScore, weightSteps } from '#data/scale.ts';
import type { Contender, Dimension, ScoreMatrix } from '#data/schemas/score-matrix.ts';

/** The reader's choices: a weight of 0 to 5 for each dimension, and a variant for each dimension that has two. */
export interface Weighting {
  readonly weights: Readonly<Record<string, number>>;
  readonly variants: Readonly<Record<string, string>>;
}

/** One product of a sum: weight × score. */
export interface Product {
  readonly dimension: Dimension;
  readonly weight: number;
  readonly score: number;
}

export interface Standing {
  readonly contender: Contender;
  readonly sum: number;
  /** Counts from 1; equal sums share a place. */
  readonly place: number;
  readonly terms: readonly Product[];
}

/**
 * The smallest change of a single weight that puts another contender first. After the flip `first` has the highest sum
 * on its own, by any margin. A flip can therefore exist even when the current result is too close to call.
 */
export interface Flip {
  readonly dimension: Dimension;
  readonly from: number;
  readonly to: number;
  readonly first: Contender;
  /** Whether `first` would then lead by more than the margin. */
  readonly clear: boolean;
}

interface Comparison {
  /** Sorted by sum, the largest first; equal sums keep the order of the contenders. */
  readonly standings: readonly Standing[];
  /** The highest possible sum: 5 in every dimension. */
  readonly most: number;
  /** The largest weight, which is the most a sum can change if one score is wrong by a point. */
  readonly margin: number;
  /**
   * The possible winners. One: it comes first. Several: too close to call, because none is further behind the largest
   * sum than the margin, and scores may be wrong by a point. None: every weight is 0.
   */
  readonly leaders: readonly Contender[];
}

export interface Ranking extends Comparison {
  /** The smallest change first; a dimension has two if a step up and one down are equally near. */
  readonly flips: readonly Flip[];
}

/** A cell with a single score uses it for both variants. */
const scoreOf = (contender: Contender, dimension: Dimension, weighting: Weighting): number => {
  const values = contender.scores[dimension.id] ?? [];
  const chosen = weighting.variants[dimension.id];
  return values[dimension.variants.findIndex(({ id }) => id === chosen)] ?? values[0] ?? 0;
};

const compare = ({ dimensions, contenders }: ScoreMatrix, weighting: Weighting): Comparison => {
  const weightOf = ({ id }: Dimension): number => weighting.weights[id] ?? 0;
  const weights = dimensions.map(weightOf);
  const margin = Math.max(0, ...weights);
  const summed = contenders.map((contender) => {
    const terms = dimensions.map((dimension) => ({
      dimension,
      weight: weightOf(dimension),
      score: scoreOf(contender, dimension, weighting),
    }));
    const sum = terms.reduce((total, { weight, score }) => total + weight * score, 0);
    return { contender, sum, terms };
  });
  const largest = Math.max(...summed.map(({ sum }) => sum));
  return {
    standings: summed
      .map((entry) => ({
        ...entry,
        place: 1 + summed.filter(({ sum }) => sum > entry.sum).length,
      }))
      .sort((one, other) => one.place - other.place),
    most: bestScore * weights.reduce((total, weight) => total + weight, 0),
    margin,
    leaders:
      margin === 0
        ? []
        : summed.filter(({ sum }) => largest - sum <= margin).map(({ contender }) => contender),
  };
};

const firstAlone = ({ standings }: Comparison): Contender | undefined => {
  const first = standings.filter(({ place }) => place === 1);
  return first.length === 1 ? first[0]?.contender : undefined;
};

const change = ({ from, to }: Flip): number => Math.abs(to - from);

const flipsOf = (matrix: ScoreMatrix, weighting: Weighting, now: Comparison): Flip[] => {
  const firstNow = firstAlone(now);
  return matrix.dimensions
    .flatMap((dimension) => {
      const from = weighting.weights[dimension.id] ?? 0;
      const flips = weightSteps.flatMap((to): Flip[] => {
        const weights = { ...weighting.weights, [dimension.id]: to };
        const then = compare(matrix, { ...weighting, weights });
        const first = firstAlone(then);
        if (!first || first === firstNow || to === from) return [];
        return [{ dimension, from, to, first, clear: then.leaders.length === 1 }];
      });
      const nearest = Math.min(...flips.map(change));
      return flips.filter((flip) => change(flip) === nearest);
    })
    .sort((one, other) => change(one) - change(other));
};

/**
 * Ranks the contenders by the sum of weight × score, the linear model of multi-criteria analysis. If the lead is not
 * larger than the largest weight there is no single winner: one score that is wrong by a point could close it.
 */
export const rank = (matrix: ScoreMatrix, weighting: Weighting): Ranking => {
  const comparison = compare(matrix, weighting);
  const flips = comparison.leaders.length > 0 ? flipsOf(matrix, weighting, comparison) : [];
  return { ...comparison, flips };
};

/** Whether two or more dimensions have a weight above 0, and all the same one. */
export const allWeightsEqual = ({ weights }: Weighting): boolean => {
  const counted = Object.values(weights).filter((weight) => weight > 0);
  return counted.length > 1 && new Set(counted).size === 1;
};
