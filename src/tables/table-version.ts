import { createHash } from 'node:crypto';
import type { Table } from '#data/schemas/table.ts';
import { oncePer } from '#kit/once.ts';
import { cellAt } from '#data/schemas/table.ts';

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, inOrder(entry)]),
  );
};

/** JSON with sorted keys, so that equal data gives equal text. */
export const canonicalJson = (value: unknown): string => JSON.stringify(inOrder(value));

/** SHA-256 of bytes, or of a text's UTF-8 bytes, in hex. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/**
 * The version string of a table: the day it was verified and the first eight hex digits of the SHA-256 of its content,
 * such as `2026-11-23.1a2b3c4d`. Only visible columns count, so a subset keeps its version while other columns change.
 * Search aliases and URLs do not count, so moving the site does not outdate copies.
 */
export const tableVersion = oncePer((table: Table): string => {
  const rows = table.rows.map((row) => ({
    id: row.id,
    label: row.label,
    rubric: row.rubric,
    cells: table.columns.map((column) => cellAt(row, column)),
  }));
  return `${table.verified}.${sha256(canonicalJson({ ...table, rows })).slice(0, 8)}`;
});
