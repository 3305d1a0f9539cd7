import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentSecurityPolicy } from '../lib/content-security-policy.ts';
import { builtPages } from './site-files.ts';

/** Before any script or style, which it would not govern otherwise. */
const place = '<meta charset="utf-8">';

/** Gives every built page its policy. */
export const policy = (): AstroIntegration => ({
  name: 'policy',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      for (const { file, html } of await builtPages(folder)) {
        if (!html.includes(place))
          throw new Error(`${file}: found no ${place}; the page would have no policy`);
        const meta = `<meta http-equiv="content-security-policy" content="${contentSecurityPolicy(html)}">`;
        await writeFile(`${folder}${file}`, html.replace(place, place + meta));
      }
    },
  },
});
