import type { APIRoute } from 'astro';
import { absoluteUrl } from '#kit/url.ts';
import { site } from '#data/site.ts';
import tokensCss from '#kit/styles/tokens.css?raw';
import { designTokens } from '#kit/design-tokens.ts';
import type { Drawing } from '#kit/drawing.ts';
import { drawingSvg } from '#kit/drawing-svg.ts';
import { drawingBox, pngOf } from './png.ts';
import { attributionOf } from './attribution.ts';
import { rowUrl, tablePath } from '#tables/table-address.ts';
import { tableCsv } from './csv.ts';
import { inlineText } from '#kit/inline-markdown.ts';
import { oncePer } from '#kit/once.ts';
import { scoresInWords } from '#tables/places.ts';
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
    md: tableMarkdown(table, attributionOf(tableExport)),
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

const tokens = designTokens(tokensCss);

const pictureOf = oncePer((tableExport: TableExport): Drawing =>
  scorePicture(tableExport.table, [
    inlineText(attributionOf(tableExport)),
    absoluteUrl(tablePath(tableExport.table)),
  ]),
);

/** How sharp a PNG is: twice as many dots as the picture has pixels. */
const dots = 2;

/** What is published; data/datapackage.json lists its checksum. */
export const fileContent = async (
  tableExport: TableExport,
  format: Format,
): Promise<string | Uint8Array<ArrayBuffer>> => {
  const { table } = tableExport;
  if (format === 'svg')
    return drawingSvg(pictureOf(tableExport), tokens, table.title, scoresInWords(table));
  if (format !== 'png') return textsOf(tableExport)[format];
  const picture = pictureOf(tableExport);
  const { width, height } = picture;
  return new Uint8Array(
    await pngOf([drawingBox(picture, tokens)], { width, height, dots }, {}, tokens),
  );
};

/** The route handler that serves tables in one format. */
export const serve =
  (format: Format): APIRoute<TableExport> =>
  async ({ props }) =>
    new Response(await fileContent(props, format), {
      headers: {
        'content-type': format === 'png' ? mediaTypes.png : `${mediaTypes[format]}; charset=utf-8`,
      },
    });

/** A JSON response. */
export const jsonResponse = (data: unknown): Response =>
  new Response(jsonText(data), { headers: { 'content-type': 'application/json; charset=utf-8' } });
