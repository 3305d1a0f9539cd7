import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentSecurityPolicy } from '../lib/content-security-policy.ts';
import { shortScopes } from '../lib/short-scopes.ts';
import { builtPages } from './site-files.ts';

/** Before any script or style, which it would not govern otherwise. */
const place = '<meta charset="utf-8">';

/** Finishes every built page: its style scopes are shortened, and it gets its policy. */
export const policy = (): AstroIntegration => ({
  name: 'policy',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      for await (const { file, html: built } of builtPages(folder)) {
        const html = shortScopes(built);
        if (!html.includes(place))
          throw new Error(`${file}: found no ${place}; the page would have no policy`);
        const meta = `<meta http-equiv="content-security-policy" content="${contentSecurityPolicy(html)}">`;
        await writeFile(`${folder}${file}`, html.replace(place, place + meta));
      }
    },
  },
});
