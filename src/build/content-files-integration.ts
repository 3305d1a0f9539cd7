import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentProblems } from '#prose/content-files.ts';
import { DataError } from '#kit/data-error.ts';
import { filesBelow } from '#kit/files.ts';

/** Checks the files in `content/` before anything reads them, so that all problems are reported at once. */
export const contentFiles = (): AstroIntegration => ({
  name: 'content-files',
  hooks: {
    'astro:config:setup': async ({ config }) => {
      const folder = fileURLToPath(new URL('content/', config.root));
      // An empty folder is reported by `getPages()`.
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
