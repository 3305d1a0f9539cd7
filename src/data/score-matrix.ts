import { DataError } from '#kit/data-error.ts';
import { scorecard } from './scorecard.ts';
import type { Dimension, ScoreMatrix, ScoreVariant } from './schemas/score-matrix.ts';
import { cellAt, type Row, type Table } from './schemas/table.ts';

/** Makes a URL-safe id for what one of two scores is for: `I/O` → `io`. */
const variantOf = (applies: string): ScoreVariant => ({
  id: applies.toLowerCase().replace(/[^a-z0-9]/gu, ''),
  label: applies,
});

const dimensionOf = (table: Table, row: Row): Dimension => {
  const pairs = table.columns
    .map((column) => (cellAt(row, column).scores ?? []).map(({ applies }) => applies ?? ''))
    .filter(({ length }) => length > 1);
  const [first = []] = pairs;
  if (pairs.some((pair) => pair.join() !== first.join()))
    throw new DataError([
      {
        file: `src/data/${table.id}.ts`,
        path: ['rows', table.rows.indexOf(row)],
        message: `row "${row.id}": the two scores of its cells are for different things; give all of them the same two \`applies\``,
      },
    ]);
  return { id: row.id, label: row.label, variants: first.map(variantOf) };
};

/**
 * Converts a table of scores for `rank()`.
 * @throws {DataError} when two cells of a row have two scores each, but for different things
 */
export const scoreMatrixOf = (table: Table): ScoreMatrix => ({
  dimensions: table.rows.map((row) => dimensionOf(table, row)),
  contenders: table.columns.map((column) => ({
    id: column.id,
    label: column.label,
    scores: Object.fromEntries(
      table.rows.map((row) => [
        row.id,
        (cellAt(row, column).scores ?? []).map(({ value }) => value),
      ]),
    ),
  })),
});

/** The site's scorecard in the form that `rank()` takes. */
export const scoreMatrix = scoreMatrixOf(scorecard);
