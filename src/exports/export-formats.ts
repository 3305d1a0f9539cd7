import { isDrawable } from '#tables/drawn-scores.ts';
import type { TableExport } from './table-exports.ts';

/** The export formats of every table and subset, by file extension. */
export const textFormats = ['csv', 'md', 'json'] as const;

/** All formats; only whole tables of scores are exported as a picture. */
export const formats = [...textFormats, 'svg'] as const;
export type Format = (typeof formats)[number];
export type TextFormat = (typeof textFormats)[number];

/** The formats of one export; a picture only for a whole table in which every cell has a score. */
export const formatsOf = ({ table, subset }: TableExport): readonly Format[] =>
  formats.filter((format) => format !== 'svg' || (subset === undefined && isDrawable(table)));

/** Media types as IANA lists them. */
export const mediaTypes: Readonly<Record<Format, string>> = {
  csv: 'text/csv',
  md: 'text/markdown',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** Names of the formats for readers. */
export const formatNames: Readonly<Record<Format, string>> = {
  csv: 'CSV',
  md: 'Markdown',
  json: 'JSON',
  svg: 'SVG',
};

/** Root-relative path of a file of a table or a subset. */
export const filePath = ({ id }: Pick<TableExport, 'id'>, format: Format): string =>
  `/data/${id}.${format}`;
