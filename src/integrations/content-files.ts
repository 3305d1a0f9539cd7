import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentProblems } from '../lib/content-files.ts';
import { DataError } from '../schemas/problem.ts';
import { filesBelow } from './site-files.ts';

/** Looks at the files in `content/` before anything reads them, so that all that is wrong with them is said at once. */
export const contentFiles = (): AstroIntegration => ({
  name: 'content-files',
  hooks: {
    'astro:config:setup': async ({ config }) => {
      const folder = fileURLToPath(new URL('content/', config.root));
      // That there is no page at all is said where pages are read.
      const all = existsSync(folder) ? await filesBelow(folder) : [];
      const names = all.filter((name) => !/(^|\/)\./u.test(name));
      const problems = contentProblems(
        await Promise.all(
          names.map(async (name) => ({
            file: `content/${name}`,
            bytes: await readFile(`${folder}${name}`),
          })),
        ),
      );
      if (problems.length > 0) throw new DataError(problems.join('\n'));
    },
  },
});
