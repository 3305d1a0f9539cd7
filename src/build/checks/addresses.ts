import { join } from 'node:path';
import { publishedMetrics } from '#data/measured.ts';
import { archivePath } from '#code/stacks.ts';
import { stacks } from '#data/stacks.ts';
import { tables } from '#data/tables.ts';
import { embeds } from '#exports/embed-paths.ts';
import { embedPath, oembedPath } from '#exports/embeds.ts';
import { filePath, formatsOf } from '#exports/export-formats.ts';
import { exportsOf } from '#exports/table-exports.ts';
import { filesBelow } from '#kit/files.ts';
import { measuredFiles } from '#measured/addresses.ts';
import { publicPaths } from './public-paths.ts';
import { pageUrl } from '#kit/page-address.ts';

/** Routes with one address each: `src/pages/data/decisions.json.ts` → `/data/decisions.json`. */
const fixedRoutes = async (root: string): Promise<string[]> =>
  (await filesBelow(join(root, 'src/pages')))
    .filter((file) => !file.includes('[') && file !== '404.astro')
    .map((file) => `/${file.replace(/\.(ts|astro)$/u, '').replace(/(^|\/)index$/u, '$1')}`)
    .map((path) => (path.includes('.') || path.endsWith('/') ? path : `${path}/`));

/**
 * Every address of the site besides those of the pages in content/: downloads, embeds, feeds, other routes and files.
 * @param root the project's folder
 * @param ids the ids of the pages in content/
 */
export const otherPaths = async (root: string, ids: readonly string[]): Promise<string[]> => [
  ...(await fixedRoutes(root)),
  ...(await publicPaths(root)),
  ...exportsOf(tables).flatMap((tableExport) =>
    formatsOf(tableExport).map((format) => filePath(tableExport, format)),
  ),
  ...(publishedMetrics.length > 0 ? Object.values(measuredFiles) : []),
  ...stacks.map(archivePath),
  ...embeds.flatMap((embed) => [embedPath(embed), oembedPath(embed)]),
  ...ids.flatMap((id) => [`${pageUrl(id)}index.md`, `/og/${id}.png`]),
  '/llms-full.txt',
  '/sitemap-index.xml',
  '/sitemap-0.xml',
];
