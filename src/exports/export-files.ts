import type { APIRoute } from 'astro';
import { absoluteUrl } from '#kit/url.ts';
import { site } from '#data/site.ts';
import chartStyles from '#tables/score-charts.css?raw';
import tokens from '#kit/styles/tokens.css?raw';
import { attributionOf } from './attribution.ts';
import { rowUrl, tablePath } from '#tables/table-address.ts';
import { tableCsv } from './csv.ts';
import { inlineText } from '#kit/inline-markdown.ts';
import { oncePer } from '#kit/once.ts';
import { scorePicture } from '#tables/score-picture.ts';
import { tableJson } from './table-json.ts';
import { tableMarkdown } from './table-markdown.ts';
import { mediaTypes, type Format, type TextFormat } from './export-formats.ts';
import type { TableExport } from './table-exports.ts';

/** Root-relative path of the JSON Schema of all exported JSON files. */
export const schemaPath = '/data/table.schema.json';

/** JSON as this site formats it. */
export const jsonText = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

const textsOf = oncePer((tableExport: TableExport): Readonly<Record<TextFormat, string>> => {
  const { table } = tableExport;
  return {
    csv: tableCsv(tableExport, rowUrl(table)),
    md: tableMarkdown(table, tablePath(table), absoluteUrl, attributionOf(tableExport)),
    json: jsonText(
      tableJson(
        tableExport,
        {
          $schema: absoluteUrl(schemaPath),
          url: absoluteUrl(tablePath(table)),
          publisher: site.name,
          licence: site.textLicence.url,
        },
        rowUrl(table),
      ),
    ),
  };
});

const pictureOf = (tableExport: TableExport): string =>
  scorePicture(
    tableExport.table,
    [inlineText(attributionOf(tableExport)), absoluteUrl(tablePath(tableExport.table))],
    chartStyles,
    tokens,
  );

/** The exact text that is published; data/datapackage.json lists its checksum. */
export const fileText = (tableExport: TableExport, format: Format): string =>
  format === 'svg' ? pictureOf(tableExport) : textsOf(tableExport)[format];

/** The route handler that serves tables in one format. */
export const serve =
  (format: Format): APIRoute<TableExport> =>
  ({ props }) =>
    new Response(fileText(props, format), {
      headers: { 'content-type': `${mediaTypes[format]}; charset=utf-8` },
    });

/** A JSON response. */
export const jsonResponse = (data: unknown): Response =>
  new Response(jsonText(data), { headers: { 'content-type': 'application/json; charset=utf-8' } });
