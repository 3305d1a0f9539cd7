import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lostFormerAnchors } from '#prose/former-anchors.ts';
import { publishedUrls, lostUrls } from '#links/published.ts';
import { frontMatterAt } from './content-pages.ts';
import type { PagesFinished } from './finish-pages.ts';
import { refuse } from './refuse.ts';
import { filesBelow } from '#kit/files.ts';

const file = new URL('../links/published.txt', import.meta.url);

/**
 * Fails the build when a published URL is gone or a former anchor leads nowhere. `RECORD_ADDRESSES=1` (npm run record)
 * adds new URLs to the ledger; none is ever removed.
 */
export const ledger = (finished: PagesFinished): AstroIntegration => ({
  name: 'ledger',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const { pages } = finished();
      const current = publishedUrls(pages, await filesBelow(folder));
      const published = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
      const anchors = pages.flatMap(({ path, ids }) => {
        const { file, frontmatter } = frontMatterAt(path) ?? {};
        return file === undefined ? [] : lostFormerAnchors(file, frontmatter, ids);
      });
      const lost = [...anchors, ...lostUrls(published, current)];
      refuse(
        logger,
        lost,
        `${String(lost.length)} published address${lost.length > 1 ? 'es are' : ' is'} gone`,
      );
      const known = new Set(published);
      const added = current.filter((address) => !known.has(address));
      if (process.env['RECORD_ADDRESSES'])
        await writeFile(file, `${[...published, ...added].sort().join('\n')}\n`);
      logger.info(
        added.length === 0
          ? `${String(current.length)} published addresses, all kept`
          : `${String(added.length)} new addresses; ${process.env['RECORD_ADDRESSES'] ? 'recorded' : 'record them with `npm run record`'}`,
      );
    },
  },
});
