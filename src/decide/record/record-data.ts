import type { DecisionRecord } from './decision-record.ts';
import type { ScoreMatrix } from '#data/schemas/score-matrix.ts';

/** A record that names the cells of its evidence by their ids (`row.column`), because many records show the same ones. */
export type StoredRecord = Omit<DecisionRecord, 'evidence'> & {
  readonly evidenceCells: readonly string[];
};

/** The data of the form for decision records. */
export interface RecordData {
  readonly matrix: ScoreMatrix;
  /** The full URL of each row of the scorecard, by its id. */
  readonly rowUrls: Readonly<Record<string, string>>;
  /** Each cell of the scorecard as a line of Markdown, by its id: `row.column`. */
  readonly cells: Readonly<Record<string, string>>;
  /** The full URL of the page of weights. */
  readonly weightsUrl: string;
  /** The line that says where a record made from weights started. */
  readonly origin: string;
  /** The records to start from, by their id. */
  readonly records: Readonly<Record<string, StoredRecord>>;
}

/**
 * A stored record with the lines of its cells.
 * @throws when it names a cell that the data do not have
 */
export const withEvidence = (
  { evidenceCells, ...record }: StoredRecord,
  { cells }: Pick<RecordData, 'cells'>,
): DecisionRecord => ({
  ...record,
  evidence: evidenceCells.map((id) => {
    const line = cells[id];
    if (line === undefined) throw new Error(`the scorecard has no cell "${id}"`);
    return line;
  }),
});
