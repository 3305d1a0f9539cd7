import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { redirectsFile } from '../lib/redirects.ts';
import type { PageReader } from './read-pages.ts';

/** Writes `_redirects` from the built pages that lead to others. */
export const redirects = (readPages: PageReader): AstroIntegration => {
  let base = '/';
  return {
    name: 'redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeFile(`${folder}_redirects`, redirectsFile(await readPages(folder), base));
      },
    },
  };
};
