import { absoluteUrl, site } from '#site/site.ts';
import { csvFields } from './csv.ts';
import { sha256, tableVersion } from '#tables/table-version.ts';
import {
  fileText,
  filePath,
  formatsOf,
  mediaTypes,
  schemaPath,
  type Format,
} from './export-files.ts';
import type { Takeaway } from './table-exports.ts';

interface File {
  readonly takeaway: Takeaway;
  readonly format: Format;
  readonly bytes: number;
  readonly sha256: string;
}

const filesOf = (takeaways: readonly Takeaway[]): File[] =>
  takeaways.flatMap((takeaway) =>
    formatsOf(takeaway).map((format) => {
      const text = fileText(takeaway, format);
      return { takeaway, format, bytes: Buffer.byteLength(text), sha256: sha256(text) };
    }),
  );

/**
 * Every file of every table with its version and checksum, as a Data Package, which tools can load by its description. Source: datapackage.org/standard (version
 * 2; `profile` is what version 1 calls `type`).
 */
export const dataPackage = (takeaways: readonly Takeaway[]) => ({
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
  resources: filesOf(takeaways).map(({ takeaway, format, bytes, sha256: checksum }) => ({
    name: format === 'csv' ? takeaway.id : `${takeaway.id}.${format}`,
    title: takeaway.table.title,
    description: takeaway.table.caption,
    version: tableVersion(takeaway.table),
    // Relative to this file, as the standard asks.
    path: filePath(takeaway, format).replace('/data/', ''),
    format,
    mediatype: mediaTypes[format],
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${checksum}`,
    ...(format === 'csv' && {
      type: 'table',
      profile: 'tabular-data-resource',
      schema: { fields: csvFields(takeaway.table), primaryKey: ['id'] },
    }),
    ...(format === 'json' && { jsonSchema: absoluteUrl(schemaPath) }),
  })),
});
