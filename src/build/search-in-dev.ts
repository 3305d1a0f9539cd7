import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { withBase } from '#kit/url.ts';

/** Lets `npm run dev` search the index of the last build; without one it says that a build is needed. */
export const searchInDev = (base: string): AstroIntegration => {
  let built: URL | undefined;
  return {
    name: 'search-in-dev',
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
    },
  };
};
