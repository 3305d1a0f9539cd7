import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { kindToken, languageTokens } from './names.ts';
import type { SearchRecord } from './records.ts';

/** The number of records of each level in an index. */
export type RecordCount = Readonly<Record<SearchRecord['level'], number>>;

/** A Pagefind index that is being built, in a separate process. */
export interface SearchIndex {
  /** Queues records and returns without waiting for them, but waits for those queued before. */
  add(records: readonly SearchRecord[]): Promise<void>;
  /** Writes the index into the `pagefind/` folder of a built site. @returns the number of records */
  write(folder: string): Promise<RecordCount>;
  /** Ends the process; otherwise the build would never end. */
  close(): Promise<unknown>;
}

const orThrow = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`search index: ${errors.join('; ')}`);
};

/** Pagefind's own user interfaces, which it always writes and this site does not use. */
const readyMade = /^pagefind-(component-ui|modular-ui|ui|highlight)\./u;

/** A record in Pagefind's format. */
const customRecord = ({ aliases, languages, summary = '', ...record }: SearchRecord) => {
  const { url, title, page, kind, level, text } = record;
  const tokens = languageTokens.flatMap(({ id, token }) => (languages.includes(id) ? token : []));
  return {
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
  };
};

/** Starts a search index. @throws when Pagefind reports an error */
export const createSearchIndex = async (): Promise<SearchIndex> => {
  const { index, errors } = await createIndex({ includeCharacters: '+#' });
  orThrow(errors);
  if (!index) throw new Error('search index: Pagefind gave none');
  const count = { page: 0, section: 0, entry: 0 };
  const addOne = async (record: SearchRecord): Promise<void> => {
    orThrow((await index.addCustomRecord(customRecord(record))).errors);
    count[record.level] += 1;
  };
  let adding: Promise<unknown> = Promise.resolve();
  return {
    add: async (records) => {
      await adding;
      adding = Promise.all(records.map(addOne));
      // Avoids an unhandled rejection; the error surfaces where `adding` is awaited.
      adding.catch(() => undefined);
    },
    write: async (folder) => {
      await adding;
      const written = join(folder, 'pagefind');
      orThrow((await index.writeFiles({ outputPath: written })).errors);
      for (const file of await readdir(written))
        if (readyMade.test(file)) await rm(join(written, file));
      return count;
    },
    close,
  };
};
