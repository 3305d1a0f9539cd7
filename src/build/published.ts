import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegrationLogger } from 'astro';
import { lostUrls } from '#links/published.ts';

const file = new URL('../links/published.txt', import.meta.url);

/**
 * Compares the URLs of a build with those published before. `RECORD_ADDRESSES=1` (npm run record) adds new ones to the
 * list; none is ever removed.
 * @param current the URLs of this build
 * @returns a line for each published URL that is gone
 */
export const checkPublished = async (
  current: readonly string[],
  logger: AstroIntegrationLogger,
): Promise<string[]> => {
  const published = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  const lost = lostUrls(published, current);
  if (lost.length > 0) return lost;
  const known = new Set(published);
  const added = current.filter((url) => !known.has(url));
  const record = Boolean(process.env['RECORD_ADDRESSES']);
  if (record) await writeFile(file, `${[...published, ...added].sort().join('\n')}\n`);
  logger.info(
    added.length === 0
      ? `${String(current.length)} published addresses, all kept`
      : `${String(added.length)} new addresses; ${record ? 'recorded' : 'record them with `npm run record`'}`,
  );
  return [];
};
