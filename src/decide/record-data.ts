import type { DecisionRecord } from './decision-record.ts';
import type { ScoreMatrix } from '#data/schemas/score-matrix.ts';

/** A record whose `evidence` names cells of the scorecard (`row.column`), because many records show the same ones. */
export type StoredRecord = DecisionRecord;

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

/** A stored record with the lines of its cells. */
export const withEvidence = (record: StoredRecord, { cells }: RecordData): DecisionRecord => ({
  ...record,
  evidence: record.evidence.map((id) => cells[id] ?? id),
});
