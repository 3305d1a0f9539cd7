import { absoluteUrl } from '#kit/url.ts';
import { site } from '#data/site.ts';
import { csvFields } from './csv.ts';
import { sha256, tableVersion } from '#tables/table-version.ts';
import { fileContent, schemaPath } from './export-files.ts';
import { measuredResources } from './measured-files.ts';
import { filePath, formatsOf, mediaTypes, type Format } from './export-formats.ts';
import type { TableExport } from './table-exports.ts';

interface File {
  readonly tableExport: TableExport;
  readonly format: Format;
  readonly bytes: number;
  readonly sha256: string;
}

const fileOf = async (tableExport: TableExport, format: Format): Promise<File> => {
  const content = await fileContent(tableExport, format);
  return { tableExport, format, bytes: Buffer.byteLength(content), sha256: sha256(content) };
};

const filesOf = (tableExports: readonly TableExport[]): Promise<File[]> =>
  Promise.all(
    tableExports.flatMap((tableExport) =>
      formatsOf(tableExport).map((format) => fileOf(tableExport, format)),
    ),
  );

/** A file of a table as a resource. */
const tableResource = ({ tableExport, format, bytes, sha256: checksum }: File) => ({
  name: format === 'csv' ? tableExport.id : `${tableExport.id}.${format}`,
  title: tableExport.table.title,
  description: tableExport.table.caption,
  version: tableVersion(tableExport.table),
  // Relative to this file, as the standard asks.
  path: filePath(tableExport, format).replace('/data/', ''),
  format,
  mediatype: mediaTypes[format],
  ...(format !== 'png' && { encoding: 'utf-8' }),
  bytes,
  hash: `sha256:${checksum}`,
  ...(format === 'csv' && {
    type: 'table',
    profile: 'tabular-data-resource',
    schema: { fields: csvFields(tableExport.table), primaryKey: ['id'] },
  }),
  ...(format === 'json' && { jsonSchema: absoluteUrl(schemaPath) }),
});

/**
 * Every file of every table with its version and checksum, as a Data Package, which tools can load by its description. Source: datapackage.org/standard (version
 * 2; `profile` is what version 1 calls `type`).
 */
export const dataPackage = async (tableExports: readonly TableExport[]) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'when-to-use',
  title: site.name,
  description: site.tagline,
  homepage: absoluteUrl('/tables/'),
  licenses: [
    {
      name: site.textLicence.spdx,
      path: site.textLicence.url,
      title: site.textLicence.title,
    },
  ],
  resources: [...(await filesOf(tableExports)).map(tableResource), ...measuredResources()],
});
