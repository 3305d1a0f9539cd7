import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { auditPages } from './audit.ts';
import type { PagesFinished } from './finish-pages.ts';
import { refuse } from './refuse.ts';
import { filesBelow } from '#kit/files.ts';

/** Fails the build if any built page has a broken link, a repeated id or forbidden markup. */
export const audit = (base: string, finished: PagesFinished): AstroIntegration => ({
  name: 'audit',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const { pages } = finished();
      const problems = auditPages(pages, new Set(await filesBelow(folder)), base);
      refuse(
        logger,
        problems,
        `${String(problems.length)} problem${problems.length > 1 ? 's' : ''} in the built pages`,
      );
      logger.info(`${String(pages.length)} pages: links, anchors, ids and markup hold`);
    },
  },
});
