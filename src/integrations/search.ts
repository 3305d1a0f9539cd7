import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';
import { kindToken, languageTokens } from '../lib/search-names.ts';
import type { SearchRecord } from '../lib/search-records.ts';
import type { PageFinisher, FinishedPage } from './finish-pages.ts';

const orThrow = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`search index: ${errors.join('; ')}`);
};

/** Pagefind's own interfaces, which it writes unasked and this site does not use. */
const readyMade = /^pagefind-(component-ui|modular-ui|ui|highlight)\./u;

/** Builds the Pagefind index of a built site, into its `pagefind/` folder, and counts what it holds. */
const writeIndex = async (
  folder: string,
  pages: readonly FinishedPage[],
): Promise<Record<SearchRecord['level'], number>> => {
  const { index, errors } = await createIndex({ includeCharacters: '+#' });
  orThrow(errors);
  if (!index) throw new Error('search index: Pagefind gave none');
  const count = { page: 0, section: 0, entry: 0 };
  for (const { records } of pages)
    for (const record of records) {
      const { url, title, page, kind, level, languages, aliases, text, summary = '' } = record;
      const tokens = languageTokens.flatMap(({ id, token }) =>
        languages.includes(id) ? token : [],
      );
      const added = await index.addCustomRecord({
        url,
        content: text || title,
        language: 'en',
        meta: {
          title,
          page,
          kind,
          level,
          summary,
          facet: kindToken(kind),
          names: [...tokens, ...aliases].join(', '),
        },
      });
      orThrow(added.errors);
      count[level] += 1;
    }
  orThrow((await index.writeFiles({ outputPath: `${folder}pagefind` })).errors);
  for (const file of await readdir(`${folder}pagefind`))
    if (readyMade.test(file)) await rm(`${folder}pagefind/${file}`);
  return count;
};

/**
 * Search: indexes the built pages, and lets `npm run dev` search the index of the last build.
 * Without one, the dialog says that a build is needed.
 */
export const search = (finishedPages: PageFinisher): AstroIntegration => {
  let built: URL | undefined;
  let base = '/';
  return {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        built = config.outDir;
        base = config.base;
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!built) return;
        const folder = fileURLToPath(new URL('pagefind/', built));
        if (existsSync(folder))
          server.middlewares.use(
            `${base.replace(/\/$/u, '')}/pagefind/`,
            sirv(folder, { dev: true }),
          );
        else logger.info('no search index yet; run `npm run build` once to search in dev');
      },
      'astro:build:done': async ({ dir, logger }) => {
        try {
          const folder = fileURLToPath(dir);
          const { page, section, entry } = await writeIndex(folder, await finishedPages(folder));
          logger.info(
            `${String(page)} pages, ${String(section)} sections, ${String(entry)} table rows and terms indexed`,
          );
        } finally {
          await close();
        }
      },
    },
  };
};
