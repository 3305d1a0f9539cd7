import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { withBase } from '#kit/url.ts';
import type { PagesFinished } from './finish-pages.ts';

/**
 * Logs the size of the search index after a build, and lets `npm run dev` search the index of the last build. Without
 * one, dev logs that a build is needed.
 */
export const search = (base: string, finished: PagesFinished): AstroIntegration => {
  let built: URL | undefined;
  return {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        built = config.outDir;
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!built) return;
        const folder = fileURLToPath(new URL('pagefind/', built));
        if (existsSync(folder))
          server.middlewares.use(withBase(base, '/pagefind/'), sirv(folder, { dev: true }));
        else logger.info('no search index yet; run `npm run build` once to search in dev');
      },
      'astro:build:done': async ({ logger }) => {
        const { page, section, entry } = await finished().indexed;
        logger.info(
          `${String(page)} pages, ${String(section)} sections, ${String(entry)} table rows and terms indexed`,
        );
      },
    },
  };
};
