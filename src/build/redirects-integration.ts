import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { redirectsFile } from '#links/redirects.ts';
import type { PagesFinished } from './finish-pages.ts';

/** Writes `_redirects` from the redirect pages. */
export const redirects = (base: string, finished: PagesFinished): AstroIntegration => ({
  name: 'redirects',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const { pages } = finished();
      await writeFile(`${folder}_redirects`, redirectsFile(pages, base));
    },
  },
});
