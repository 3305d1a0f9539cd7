import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { auditPages } from '../lib/audit.ts';
import { refuse } from './refuse.ts';
import { builtPages, filesBelow } from './site-files.ts';

/** Reads every built page once and fails the build when one of them would let a reader down. */
export const audit = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'audit',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = await builtPages(folder);
        const problems = auditPages(pages, new Set(await filesBelow(folder)), base);
        refuse(
          logger,
          problems,
          `${String(problems.length)} problem${problems.length > 1 ? 's' : ''} in the built pages`,
        );
        logger.info(`${String(pages.length)} pages: links, anchors, ids and markup hold`);
      },
    },
  };
};
