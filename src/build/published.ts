import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { tables } from '#data/tables.ts';
import type { Problem } from '#kit/data-error.ts';
import { lostUrls } from '#links/published.ts';
import { publishedFile, readPublished } from './checks/published-addresses.ts';
import { recordScores } from './checks/published-scores.ts';

/**
 * Compares the URLs of a build with those published before. `RECORD_ADDRESSES=1` (npm run record) adds new ones to the
 * list, of which none is ever removed, and notes the scores that are published now.
 * @param current the URLs of this build
 * @param root the project's folder
 * @returns a problem for each published URL that is gone
 */
export const checkPublished = async (
  current: readonly string[],
  root: string,
  logger: AstroIntegrationLogger,
): Promise<Problem[]> => {
  const published = await readPublished(root);
  const lost = lostUrls(published, current);
  if (lost.length > 0) return lost.map((message) => ({ file: publishedFile, message }));
  const known = new Set(published);
  const added = current.filter((url) => !known.has(url));
  const record = Boolean(process.env['RECORD_ADDRESSES']);
  if (record) {
    await writeFile(join(root, publishedFile), `${[...published, ...added].sort().join('\n')}\n`);
    await recordScores(root, tables);
  }
  logger.info(
    added.length === 0
      ? `${String(current.length)} published addresses, all kept`
      : `${String(added.length)} new ${added.length === 1 ? 'address' : 'addresses'}; ${record ? 'recorded' : 'record them with `npm run record`'}`,
  );
  return [];
};
