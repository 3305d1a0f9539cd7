import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { redirectsFile } from '../lib/redirects.ts';
import { builtPages } from './site-files.ts';

/** Writes `_redirects` from the built pages that lead to others. */
export const redirects = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        let rules = '';
        for await (const page of builtPages(folder)) rules += redirectsFile([page], base);
        await writeFile(`${folder}_redirects`, rules);
      },
    },
  };
};
