import { DataError } from '#kit/data-error.ts';
import { cellAt, type Column, type Row, type Table } from '#data/schemas/table.ts';
import { rowScores } from './table.ts';

/** A language at one of its scores. */
export interface Place {
  readonly column: Column;
  readonly value: number;
  /** What the score is for, where the cell has two. */
  readonly applies: string | undefined;
}

/** Whether every column is a language and every cell has a score, so that a picture of the table is complete. */
export const isDrawable = ({ columns, rows }: Table): boolean =>
  columns.every(({ language }) => language) &&
  rows.every((row) => columns.every((column) => cellAt(row, column).scores));

/** Where the languages stand in a row, in the order of the columns; a language with two scores stands twice. */
export const placesIn = ({ columns }: Table, row: Row): Place[] =>
  columns.flatMap((column) =>
    (cellAt(row, column).scores ?? []).map(({ value, applies }) => ({ column, value, applies })),
  );

/** The name of a row in a picture, where there is little room. */
export const shortLabel = ({ short, label }: Row): string => short ?? label;

/** Every score of a table, a sentence for each row: `CPU performance: Go 4, Python 2.` */
export const scoresInWords = ({ rows, columns }: Table): string =>
  rows.map((row) => `${row.label}: ${rowScores(row, columns)}.`).join(' ');

/** Most characters that fit in a picture: beside the scale, and after a language's name. */
const longest = { label: 30, applies: 5 } as const;

const fitting = (text: string, limit: number, row: Row, hint: string): void => {
  if (text.length <= limit) return;
  throw new DataError(
    `row "${row.id}": "${text}" is too long for the pictures of scores; expected at most ${String(limit)} characters; ${hint}`,
  );
};

/**
 * Checks that what a picture says of a row fits into it.
 * @throws {DataError} naming what is too long, and what its author can do
 */
export const checkFits = (table: Table, row: Row): void => {
  fitting(shortLabel(row), longest.label, row, 'give the row a `short` label');
  for (const { applies = '' } of placesIn(table, row))
    fitting(applies, longest.applies, row, 'shorten its `applies`');
};
