import type { Scorecard, Weighing } from './ranking.ts';

/** The data of the form for weights. */
export interface WeightsData {
  readonly scorecard: Scorecard;
  /** The initial weights, and what a URL without weights means. */
  readonly usual: Weighing;
}
