import type { APIRoute } from 'astro';
import { absoluteUrl, site } from '~/site';
import { attributionOf, rowUrl, tablePath } from './attribution';
import { tableCsv } from './csv';
import { oncePer } from './once';
import { tableJson } from './table-json';
import { tableMarkdown } from './table-markdown';
import type { Takeaway } from './takeaways';

/** The formats a table can be taken along in, by the ending of their files. */
export const formats = ['csv', 'md', 'json'] as const;
export type Format = (typeof formats)[number];

export const mediaTypes: Readonly<Record<Format, string>> = {
  csv: 'text/csv',
  md: 'text/markdown',
  json: 'application/json',
};

/** Root-relative address of the JSON Schema that every exported JSON follows. */
export const schemaPath = '/data/table.schema.json';

/** Root-relative address of a table's file. */
export const filePath = ({ id }: Takeaway, format: Format): string => `/data/${id}.${format}`;

/** JSON as this site writes it. */
export const jsonText = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

const fileTexts = oncePer((takeaway: Takeaway): Readonly<Record<Format, string>> => {
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

/** The very text of a table's file, which the list of files has the checksum of. */
export const fileText = (takeaway: Takeaway, format: Format): string => fileTexts(takeaway)[format];

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
