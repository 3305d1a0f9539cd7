import type { APIRoute } from 'astro';
import { absoluteUrl, site } from '~/site';
import chartStyles from '~/styles/score-charts.css?raw';
import tokens from '~/styles/tokens.css?raw';
import { attributionOf, rowUrl, tablePath } from './attribution';
import { tableCsv } from './csv';
import { inlineText } from './inline-markdown';
import { oncePer } from './once';
import { isDrawable } from './score-charts';
import { scorePicture } from './score-picture';
import { tableJson } from './table-json';
import { tableMarkdown } from './table-markdown';
import type { Takeaway } from './takeaways';

/** The formats every table and cut can be taken along in, by the ending of their files. */
export const textFormats = ['csv', 'md', 'json'] as const;

/** Those, and the picture of a whole table of scores. */
export const formats = [...textFormats, 'svg'] as const;
export type Format = (typeof formats)[number];
type TextFormat = (typeof textFormats)[number];

/** The formats of one: every table is text and data, and a whole one of scores a picture as well. */
export const formatsOf = ({ table, cut }: Takeaway): readonly Format[] =>
  formats.filter((format) => format !== 'svg' || (cut === undefined && isDrawable(table)));

/** Media types as IANA lists them. */
export const mediaTypes: Readonly<Record<Format, string>> = {
  csv: 'text/csv',
  md: 'text/markdown',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** What readers call each. */
export const formatNames: Readonly<Record<Format, string>> = {
  csv: 'CSV',
  md: 'Markdown',
  json: 'JSON',
  svg: 'SVG',
};

/** Root-relative address of the JSON Schema that every exported JSON follows. */
export const schemaPath = '/data/table.schema.json';

/** Root-relative address of a file of a table, or of a cut of one. */
export const filePath = ({ id }: Pick<Takeaway, 'id'>, format: Format): string =>
  `/data/${id}.${format}`;

/** JSON as this site writes it. */
export const jsonText = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

const textsOf = oncePer((takeaway: Takeaway): Readonly<Record<TextFormat, string>> => {
  const { table } = takeaway;
  return {
    csv: tableCsv(takeaway, rowUrl(table)),
    md: tableMarkdown(table, tablePath(table), absoluteUrl, attributionOf(takeaway)),
    json: jsonText(
      tableJson(
        takeaway,
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

const pictureOf = (takeaway: Takeaway): string =>
  scorePicture(
    takeaway.table,
    [inlineText(attributionOf(takeaway)), absoluteUrl(tablePath(takeaway.table))],
    chartStyles,
    tokens,
  );

/** The very text of a table's file, which the list of files has the checksum of. */
export const fileText = (takeaway: Takeaway, format: Format): string =>
  format === 'svg' ? pictureOf(takeaway) : textsOf(takeaway)[format];

/** What a route answers that serves tables in one format. */
export const serve =
  (format: Format): APIRoute<Takeaway> =>
  ({ props }) =>
    new Response(fileText(props, format), {
      headers: { 'content-type': `${mediaTypes[format]}; charset=utf-8` },
    });

/** An answer in JSON. */
export const jsonResponse = (data: unknown): Response =>
  new Response(jsonText(data), { headers: { 'content-type': 'application/json; charset=utf-8' } });
