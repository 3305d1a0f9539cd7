import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentSecurityPolicy } from '../lib/content-security-policy.ts';
import { shortScopes } from '../lib/short-scopes.ts';
import { usedStyles, wordsOf } from '../lib/used-styles.ts';
import { builtPages, filesBelow } from './site-files.ts';

/** Before any script or style, which it would not govern otherwise. */
const place = '<meta charset="utf-8">';

/** The words of every script of the site. */
const scriptWords = async (folder: string): Promise<Set<string>> => {
  const files = (await filesBelow(folder)).filter((file) => /^_astro\/.+\.js$/u.test(file));
  const scripts = await Promise.all(files.map((file) => readFile(`${folder}${file}`, 'utf8')));
  return new Set(scripts.flatMap(wordsOf));
};

/** Finishes every built page: it keeps only the styles it uses, with short scopes, and gets its policy. */
export const policy = (): AstroIntegration => ({
  name: 'policy',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const keepUsedStyles = usedStyles(await scriptWords(folder));
      for await (const { file, html: built } of builtPages(folder)) {
        const html = shortScopes(keepUsedStyles(built));
        if (!html.includes(place))
          throw new Error(`${file}: found no ${place}; the page would have no policy`);
        const meta = `<meta http-equiv="content-security-policy" content="${contentSecurityPolicy(html)}">`;
        await writeFile(`${folder}${file}`, html.replace(place, place + meta));
      }
    },
  },
});
