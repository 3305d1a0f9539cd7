import type { Weighting } from './ranking.ts';
import type { ScoreMatrix } from '#data/schemas/score-matrix.ts';

/** The data of the form for weights. */
export interface WeightsData {
  readonly matrix: ScoreMatrix;
  /** The initial weights, and what a URL without weights means. */
  readonly defaults: Weighting;
}
