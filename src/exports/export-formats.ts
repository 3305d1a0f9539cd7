import { isDrawable } from '#tables/places.ts';
import type { TableExport } from './table-exports.ts';

/** The export formats of every table and subset, by file extension. */
export const textFormats = ['csv', 'md', 'json'] as const;

/** The formats of tables of scores, which can be drawn. */
export const pictureFormats = ['svg', 'png'] as const;

export const formats = [...textFormats, ...pictureFormats] as const;
export type Format = (typeof formats)[number];
export type TextFormat = (typeof textFormats)[number];

/** The formats of one export; a picture only of a table in which every cell has a score. */
export const formatsOf = ({ table }: TableExport): readonly Format[] =>
  isDrawable(table) ? formats : textFormats;

/** Media types as IANA lists them. */
export const mediaTypes: Readonly<Record<Format, string>> = {
  csv: 'text/csv',
  md: 'text/markdown',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** Names of the formats for readers. */
export const formatNames: Readonly<Record<Format, string>> = {
  csv: 'CSV',
  md: 'Markdown',
  json: 'JSON',
  svg: 'SVG',
  png: 'PNG',
};

/** Root-relative path of a file of a table or a subset. */
export const filePath = ({ id }: Pick<TableExport, 'id'>, format: Format): string =>
  `/data/${id}.${format}`;
