/**
 * Checks whether a copy of a table is still up to date. The copy and the current file are parsed by the same code and
 * compared as plain text, so reformatting a copy does not make it count as outdated.
 */

import type { Include, IncludeRow } from './includes.ts';

/** What a check found, in sentences. */
export interface Verdict {
  readonly current: boolean;
  readonly summary: string;
  /** One sentence for each cell, row or column that differs: what the copy says, then what is current. */
  readonly changes: readonly string[];
}

const matching = (row: IncludeRow, rows: readonly IncludeRow[]): IncludeRow | undefined =>
  rows.find((other) => other.id !== undefined && other.id === row.id) ??
  rows.find((other) => other.label === row.label);

const quoted = (text: string | undefined): string => (text ? `“${text}”` : 'nothing');

/**
 * The differences in the order of the copy: cells by row and column, then rows the copy lacks. A column the copy lacks
 * was left out on purpose and is not a difference.
 */
const changesOf = (copy: Include, now: Include): string[] => {
  const gone = copy.columns
    .filter((column) => !now.columns.includes(column))
    .map((column) => `The column ${quoted(column)} is no longer in the table.`);
  const columns = copy.columns.filter((column) => now.columns.includes(column));
  const cells = copy.rows.flatMap((row) => {
    const other = matching(row, now.rows);
    if (!other) return [`The row ${quoted(row.label)} is no longer in the table.`];
    return columns
      .filter((column) => row.cells.get(column) !== other.cells.get(column))
      .map(
        (column) =>
          `${row.label}, ${column}: ${quoted(row.cells.get(column))} → ${quoted(other.cells.get(column))}`,
      );
  });
  const added = now.rows
    .filter((row) => !matching(row, copy.rows))
    .map((row) => `The row ${quoted(row.label)} is not in your copy.`);
  return [...gone, ...cells, ...added];
};

/**
 * Compares a copy with the current table.
 * @param copy one of the tables that `includesIn` found in the pasted text
 * @param now the current file in the same format, read by `includesIn`
 */
export const check = (copy: Include, now: Include): Verdict => {
  const changes = changesOf(copy, now);
  const versions = `${copy.version ?? 'without a version'} in your copy, ${now.version ?? 'none'} now`;
  const same = copy.version === undefined || copy.version === now.version;
  if (changes.length > 0) {
    const number =
      changes.length === 1 ? 'one difference' : `${String(changes.length)} differences`;
    const reason =
      copy.version === now.version
        ? `has the current version, ${copy.version ?? ''}, but was changed`
        : `is not current: ${versions}`;
    return {
      current: false,
      summary: `The copy of ${copy.id} ${reason}; ${number} (yours → now):`,
      changes,
    };
  }
  return same
    ? {
        current: true,
        summary: `The copy of ${copy.id} is current: ${now.version ?? ''}.`,
        changes,
      }
    : {
        current: false,
        summary: `The copy of ${copy.id} is not current: ${versions}. What it says still holds word for word; sources, dates or columns that it does not show have changed.`,
        changes,
      };
};

/** The message for a text without a table of this site. */
export const notRecognised =
  'No table of this site found: expected its Markdown with the line that begins with “Source”, or its CSV with the header.';
