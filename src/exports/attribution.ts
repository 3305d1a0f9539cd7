import { tablePath } from '#tables/table-address.ts';
import { formatDay } from '#kit/day.ts';
import { tableVersion } from '#tables/table-version.ts';
import type { TableExport } from './table-exports.ts';
import { site } from '#data/site.ts';

/**
 * The source line added to every exported table: title, site, date, id, version and licence, as inline Markdown.
 */
export const attributionOf = ({ id, table }: TableExport): string =>
  `Source: [${table.title}](${tablePath(table)}), ${site.name}, verified ${formatDay(table.verified)}, table ${id}, version ${tableVersion(table)}, [${site.textLicence.name}](${site.textLicence.url}).`;
