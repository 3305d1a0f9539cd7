/** What one of a cell's two scores is for: I/O or CPU. */
export interface ScoreVariant {
  readonly id: string;
  readonly label: string;
}

/** A row of the scorecard. */
export interface Dimension {
  readonly id: string;
  readonly label: string;
  /** The variants of its cells with two scores, in their order; empty if every cell has one score. */
  readonly variants: readonly ScoreVariant[];
}

/** A column of the scorecard. */
export interface Contender {
  readonly id: string;
  readonly label: string;
  /** By dimension: one score of 1 to 5, or one for each variant. */
  readonly scores: Readonly<Record<string, readonly number[]>>;
}

/** A table of scores without its texts: what sums are computed from. */
export interface ScoreMatrix {
  readonly dimensions: readonly Dimension[];
  readonly contenders: readonly Contender[];
}
