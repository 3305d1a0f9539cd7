import { bestScore, weightSteps } from './steps';

/** One of two values a cell may have, and for what: I/O or CPU. */
export interface Reading {
  readonly id: string;
  readonly label: string;
}

/** A row of the scorecard. */
export interface Dimension {
  readonly id: string;
  readonly label: string;
  /** What its two-valued cells tell apart, in their order; empty where every cell has one value. */
  readonly readings: readonly Reading[];
}

/** A column of the scorecard. */
export interface Contender {
  readonly id: string;
  readonly label: string;
  /** By dimension: one score of 1 to 5, or one for each reading. */
  readonly scores: Readonly<Record<string, readonly number[]>>;
}

export interface Scorecard {
  readonly dimensions: readonly Dimension[];
  readonly contenders: readonly Contender[];
}

/** What a reader decides: a weight of 0 to 5 by dimension, and a reading for each dimension that has two. */
export interface Weighing {
  readonly weights: Readonly<Record<string, number>>;
  readonly readings: Readonly<Record<string, string>>;
}

/** One product of a sum: weight × score. */
export interface Term {
  readonly dimension: Dimension;
  readonly weight: number;
  readonly score: number;
}

export interface Standing {
  readonly contender: Contender;
  readonly sum: number;
  /** From 1; equal sums share a place. */
  readonly place: number;
  readonly terms: readonly Term[];
}

/**
 * The nearest other value of one weight, all else as it is, that puts another contender first. It is about sums alone:
 * `first` then has the largest sum and nobody shares it, be it by one point. So where the result is too close to call, a flip
 * says what tips the balance to somebody who does not have the largest sum alone now.
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
  /** By sum, the largest first; equal sums in the contenders' own order. */
  readonly standings: readonly Standing[];
  /** The sum of somebody with 5 in every dimension. */
  readonly most: number;
  /** The largest weight: what one score that is wrong by a point can move a sum by. */
  readonly margin: number;
  /**
   * Who may be first. One: it comes first. Several: too close to call, since none of them is further behind the largest sum
   * than the margin, and scores are judgement to a point. None: every weight is 0.
   */
  readonly leaders: readonly Contender[];
}

export interface Ranking extends Comparison {
  /** The smallest change first; a dimension has two if a step up and one down are equally near. */
  readonly flips: readonly Flip[];
}

/** A cell with one value has it for either reading. */
const scoreOf = (contender: Contender, dimension: Dimension, weighing: Weighing): number => {
  const values = contender.scores[dimension.id] ?? [];
  const chosen = weighing.readings[dimension.id];
  return values[dimension.readings.findIndex(({ id }) => id === chosen)] ?? values[0] ?? 0;
};

const compare = ({ dimensions, contenders }: Scorecard, weighing: Weighing): Comparison => {
  const weightOf = ({ id }: Dimension): number => weighing.weights[id] ?? 0;
  const weights = dimensions.map(weightOf);
  const margin = Math.max(0, ...weights);
  const summed = contenders.map((contender) => {
    const terms = dimensions.map((dimension) => ({
      dimension,
      weight: weightOf(dimension),
      score: scoreOf(contender, dimension, weighing),
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

const flipsOf = (scorecard: Scorecard, weighing: Weighing, now: Comparison): Flip[] => {
  const firstNow = firstAlone(now);
  return scorecard.dimensions
    .flatMap((dimension) => {
      const from = weighing.weights[dimension.id] ?? 0;
      const flips = weightSteps.flatMap((to): Flip[] => {
        const weights = { ...weighing.weights, [dimension.id]: to };
        const then = compare(scorecard, { ...weighing, weights });
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
 * Adds up weight × score for each contender and says who comes first, if that can be said. The sum is the linear one of
 * multi-criteria analysis. A lead that is not larger than the largest weight names nobody: one score that is wrong by one
 * point could close it, and a score is judgement to a point.
 */
export const rank = (scorecard: Scorecard, weighing: Weighing): Ranking => {
  const comparison = compare(scorecard, weighing);
  const flips = comparison.leaders.length > 0 ? flipsOf(scorecard, weighing, comparison) : [];
  return { ...comparison, flips };
};

/** Whether two or more dimensions count and all of them the same. */
export const countsAlike = ({ weights }: Weighing): boolean => {
  const counted = Object.values(weights).filter((weight) => weight > 0);
  return counted.length > 1 && new Set(counted).size === 1;
};
