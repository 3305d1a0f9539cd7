import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';
import { headingOf, searchEntries } from '../lib/search-entries.ts';
import { builtPages } from './site-files.ts';

const orThrow = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`search index: ${errors.join('; ')}`);
};

/** Pagefind's own interfaces, which it writes unasked and this site does not use. */
const readyMade = /^pagefind-(component-ui|modular-ui|ui|highlight)\./u;

/** Builds the Pagefind index of a built site, into its `pagefind/` folder, and counts what it holds. */
const writeIndex = async (
  folder: string,
): Promise<{ pages: number; words: number; entries: number }> => {
  const { index, errors } = await createIndex({
    includeCharacters: '+#',
    excludeSelectors: ['.notes', '.kind'],
  });
  orThrow(errors);
  if (!index) throw new Error('search index: Pagefind gave none');
  let pages = 0;
  let words = 0;
  let entries = 0;
  for (const { file, path, html } of await builtPages(folder)) {
    if (!html.includes('data-pagefind-body')) continue;
    const added = await index.addHTMLFile({ sourcePath: file, content: html });
    orThrow(added.errors);
    pages += 1;
    words += added.file.uniqueWords;
    const page = headingOf(html);
    for (const { id, title, text } of searchEntries(html)) {
      const entry = await index.addCustomRecord({
        url: `${path}#${id}`,
        content: `${title}. ${text}`,
        language: 'en',
        meta: { title, page },
      });
      orThrow(entry.errors);
      entries += 1;
    }
  }
  orThrow((await index.writeFiles({ outputPath: `${folder}pagefind` })).errors);
  for (const file of await readdir(`${folder}pagefind`))
    if (readyMade.test(file)) await rm(`${folder}pagefind/${file}`);
  return { pages, words, entries };
};

/**
 * Search: indexes the built pages, and lets `npm run dev` search the index of the last build.
 * Without one, the dialog says that a build is needed.
 */
export const search = (): AstroIntegration => {
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
          const { pages, words, entries } = await writeIndex(fileURLToPath(dir));
          logger.info(
            `${String(pages)} pages, ${String(entries)} table rows and terms, ${words.toLocaleString('en')} words indexed`,
          );
        } finally {
          await close();
        }
      },
    },
  };
};
