import type { SourceId } from '#data/sources.ts';
import type { Claim } from '#data/schemas/claim.ts';
import { languageIds, type LanguageId } from '#data/schemas/language.ts';
import { DataError } from '#kit/data-error.ts';
import {
  cellAt,
  type Cell,
  type Column,
  type Row,
  type Score,
  type Table,
} from '#data/schemas/table.ts';
import { inlineText } from '#kit/inline-markdown.ts';
import { nameList } from '#kit/name-list.ts';
import { didYouMean } from '#kit/suggestion.ts';

/**
 * The table with some of its columns, in the given order.
 * @throws {DataError} when a column does not exist
 */
export const selectColumns = (table: Table, ids: readonly string[]): Table => ({
  ...table,
  columns: ids.map((id) => {
    const column = table.columns.find((candidate) => candidate.id === id);
    if (column) return column;
    const known = table.columns.map((candidate) => candidate.id);
    throw new DataError(
      `the table "${table.id}" has no column "${id}"; expected some of ${known.join(', ')}${didYouMean(id, known)}`,
    );
  }),
});

/**
 * The table with some of its rows, in the table's order, and a caption that says which. Scores keep the caption that says
 * what they are.
 * @throws {DataError} when a row does not exist
 */
export const selectRows = (table: Table, ids: readonly string[]): Table => {
  const known = table.rows.map((row) => row.id);
  for (const id of ids)
    if (!known.includes(id))
      throw new DataError(`the table "${table.id}" has no row "${id}"${didYouMean(id, known)}`);
  const rows = table.rows.filter((row) => ids.includes(row.id));
  const labels = nameList(rows.map(({ label }) => label));
  return {
    ...table,
    rows,
    caption: hasScores(table) ? table.caption : `${table.title}: ${labels}.`,
  };
};

/** The sources a table's cells cite, each once, in reading order. */
export const tableSources = (table: Table): SourceId[] => [
  ...new Set(
    table.rows.flatMap((row) =>
      table.columns.flatMap((column) =>
        [cellAt(row, column)].flatMap(({ points, history = [] }) =>
          [...points, ...history].flatMap(({ sources = [] }) => sources),
        ),
      ),
    ),
  ),
];

/** Whether any cell of the table has a score. */
export const hasScores = (table: Table): boolean =>
  table.rows.some((row) => table.columns.some((column) => cellAt(row, column).scores));

/**
 * The kind of a point, if readers must be told: a note already shows that it is documented.
 * @param judged whether the caption or the label of the row says that it is our judgement
 */
export const shownKind = (
  { kind }: Claim,
  judged: boolean,
): Exclude<Claim['kind'], 'documented'> | undefined =>
  kind === 'documented' || (kind === 'judgement' && judged) ? undefined : kind;

/** Whether all that a row says is our judgement, so that its label can say so once. */
export const isJudgement = (row: Row, columns: readonly Column[]): boolean =>
  columns.every((column) => {
    const { points } = cellAt(row, column);
    return points.length > 0 && points.every(({ kind }) => kind === 'judgement');
  });

/** Scores as text: `4`, or `4 (I/O), 2 (CPU)` where a cell has two. */
export const scoresText = (scores: readonly Score[]): string =>
  scores
    .map(({ value, applies }) => (applies ? `${String(value)} (${applies})` : String(value)))
    .join(', ');

/** A cell's points as plain text, joined by semicolons. */
export const cellText = (cell: Cell): string =>
  cell.points.map((point) => inlineText(point.text)).join('; ');

/**
 * A key for each cell of a row, in the order of the columns; cells with the same content get the same key. Scores are
 * compared if there are any, otherwise the text without notes.
 * @returns for each cell, the index of the first column with the same content
 * @throws {DataError} when the row lacks a cell
 */
export const sameKeys = (row: Row, columns: readonly Column[]): number[] => {
  const said = columns.map((column) => {
    const cell = cellAt(row, column);
    return cell.scores ? scoresText(cell.scores) : cellText(cell);
  });
  return said.map((words) => said.indexOf(words));
};

/** The scores of a row, each after its column's name: `Go 4, Node 4 (I/O), 2 (CPU)`; empty if it has none. */
export const rowScores = (row: Row, columns: readonly Column[]): string =>
  columns
    .flatMap((column) => {
      const { scores } = cellAt(row, column);
      return scores ? [`${column.label} ${scoresText(scores)}`] : [];
    })
    .join(', ');

/** The languages that a row's cells recommend, each once. */
export const recommendedLanguages = (row: Row): LanguageId[] => [
  ...new Set(Object.values(row.cells).flatMap((cell) => cell?.languages ?? [])),
];

/** The languages that a row is about: those of the columns, and those its cells recommend. */
export const rowLanguages = (row: Row, columns: readonly Column[]): LanguageId[] => {
  const about = [
    ...columns.flatMap(({ language }) => language ?? []),
    ...recommendedLanguages(row),
  ];
  return languageIds.filter((id) => about.includes(id));
};

/**
 * The languages a reader may choose from in a table: those of its columns or, if columns are not languages, those its
 * rows recommend. Tables of two languages, or of five rows or fewer, offer no choice.
 */
export const choosableLanguages = ({ columns, rows }: Table): LanguageId[] => {
  const compared = columns.flatMap(({ language }) => language ?? []);
  const offered =
    compared.length === columns.length
      ? compared
      : languageIds.filter((id) => rows.some((row) => recommendedLanguages(row).includes(id)));
  return rows.length > 5 && offered.length > 2 ? offered : [];
};
