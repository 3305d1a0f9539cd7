import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { kindToken, languageTokens } from './names.ts';
import type { Field } from './relevance.ts';
import type { SearchRecord } from './records.ts';

/** The number of records of each level in an index. */
export type RecordCount = Readonly<Record<SearchRecord['level'], number>>;

const orThrow = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`search index: ${errors.join('; ')}`);
};

/** Pagefind's own user interfaces, which it always writes and this site does not use. */
const readyMade = /^pagefind-(component-ui|modular-ui|ui|highlight)\./u;

/** The field for a title: that of a claim if it is a sentence. */
const titleField = (title: string): Field => (title.endsWith('.') ? 'claim' : 'title');

/** A record in Pagefind's format. */
const customRecord = (record: SearchRecord) => {
  const { url, title, page, kind, level, languages, aliases, summary = '', text } = record;
  const tokens = languageTokens.flatMap(({ id, token }) => (languages.includes(id) ? token : []));
  return {
    url,
    content: text || title,
    language: 'en',
    meta: {
      [titleField(title)]: title,
      page,
      kind,
      level,
      summary,
      facet: kindToken(kind),
      names: [...tokens, ...aliases].join(', '),
    },
  };
};

/**
 * Writes the search index into the `pagefind/` folder of a built site.
 * @param records in the order in which they are indexed: the same order gives the same files
 * @returns the number of records of each level
 * @throws {Error} when Pagefind reports one
 */
export const writeSearchIndex = async (
  records: readonly SearchRecord[],
  folder: string,
): Promise<RecordCount> => {
  const { index, errors } = await createIndex({ includeCharacters: '+#' });
  orThrow(errors);
  if (!index) throw new Error('search index: Pagefind returned no index');
  try {
    const added = await Promise.all(
      records.map((record) => index.addCustomRecord(customRecord(record))),
    );
    for (const { errors: problems } of added) orThrow(problems);
    const written = join(folder, 'pagefind');
    orThrow((await index.writeFiles({ outputPath: written })).errors);
    for (const file of await readdir(written))
      if (readyMade.test(file)) await rm(join(written, file));
  } finally {
    // Ends Pagefind's process; otherwise the build would never end.
    await close();
  }
  const count = { page: 0, section: 0, entry: 0 };
  for (const { level } of records) count[level] += 1;
  return count;
};
