import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { isRecord } from '#kit/is-record.ts';
import { namesOf, type IndexedFile } from './names-of.ts';
import type { SearchRecord, WordedRecord } from './records.ts';
import { worded } from './worded.ts';

/** The number of records of each level in an index. */
export type RecordCount = Readonly<Record<SearchRecord['level'], number>>;

const orThrow = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`search index: ${errors.join('; ')}`);
};

/**
 * How many words and places of words Pagefind puts into one part of the index. A search loads a part for each of its
 * words: with Pagefind's own 20,000 that is 30 kB, with this 5 kB. Source: `index_chunk_size` in pagefind/src/options.rs.
 */
const partSize = { PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: '2500' };

const escaped = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

const paragraph = ({ text, words }: WordedRecord): string =>
  `<p>${escaped(text)}</p><p>${words}</p>`;

/** A page as Pagefind reads it: its headings, and below each the text of its section and the words searched for. */
const htmlOf = ([page, ...sections]: readonly WordedRecord[]): string => {
  const parts = [
    ...(page ? [`<h1>${escaped(page.title)}</h1>${paragraph(page)}`] : []),
    ...sections.map(
      (section) =>
        `<h2 id="${section.url.replace(/^.*#/u, '')}">${escaped(section.title)}</h2>${paragraph(section)}`,
    ),
  ];
  return `<html lang="en"><body data-pagefind-body>${parts.join('\n')}</body></html>`;
};

/** The files of a search that this site makes use of; Pagefind also writes its interfaces and its worker. */
const isUsed = ({ path }: IndexFile): boolean =>
  /^(index|fragment)\/|\.pf_meta$|^(pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind)$/u.test(
    path,
  );

const signature = 'pagefind_dcd';

/** What Pagefind knows of a record: its name in the index, its words and where each heading stands. */
const indexedFile = ({ path, content }: IndexFile): IndexedFile => {
  const data: unknown = JSON.parse(gunzipSync(content).subarray(signature.length).toString('utf8'));
  const { url, word_count: words, anchors } = isRecord(data) ? data : {};
  if (typeof url !== 'string' || typeof words !== 'number' || !Array.isArray(anchors))
    throw new Error(`search index: ${path} is not what Pagefind 1.6 writes; see write-index.ts`);
  const starts = new Map<string, number>();
  for (const anchor of anchors.filter(isRecord))
    if (typeof anchor['id'] === 'string' && typeof anchor['location'] === 'number')
      starts.set(anchor['id'], anchor['location']);
  return { id: path.replace(/^fragment\/|\.pf_fragment$/gu, ''), url, words, starts };
};

/**
 * Lets a search fail that lacks a part of the index. As Pagefind ships it, it would answer as if nobody had written the
 * word: it catches the error of the part, here and for filters, and goes on.
 */
const failingSearch = (script: string): string => {
  const loading = '"load_index_chunk"))';
  const hiding = `${loading}.catch(()=>{})`;
  if (!script.includes(hiding))
    throw new Error(
      'search index: pagefind.js no longer hides a part that fails; remove failingSearch from write-index.ts',
    );
  return script.replace(hiding, loading);
};

const bodyOf = ({ path, content }: IndexFile): Uint8Array | string =>
  path === 'pagefind.js' ? failingSearch(new TextDecoder().decode(content)) : content;

const isEntry = ({ level }: SearchRecord): boolean => level === 'entry';

/** All files of the index, with the pages as pages and their rows, terms and programs as records of their own. */
const indexFiles = async (records: readonly WordedRecord[]): Promise<IndexFile[]> => {
  Object.assign(process.env, partSize);
  const { index, errors } = await createIndex({ includeCharacters: '+#' });
  orThrow(errors);
  if (!index) throw new Error('search index: Pagefind returned no index');
  try {
    const [entries, others] = [records.filter(isEntry), records.filter((one) => !isEntry(one))];
    const pages = Map.groupBy(others, ({ url }) => url.replace(/#.*$/u, ''));
    const added = await Promise.all([
      ...[...pages].map(([url, parts]) => index.addHTMLFile({ url, content: htmlOf(parts) })),
      ...entries.map(({ url, title, text, words }) =>
        index.addCustomRecord({
          url,
          content: `${text || title} ${words}`.trim(),
          language: 'en',
          meta: { title },
        }),
      ),
    ]);
    for (const { errors: problems } of added) orThrow(problems);
    const written = await index.getFiles();
    orThrow(written.errors);
    return written.files.filter(isUsed);
  } finally {
    // Ends Pagefind's process; otherwise the build would never end.
    await close();
  }
};

/**
 * Writes the search index and the file of names into the `pagefind/` folder of a built site.
 * @param records in the order in which they are indexed: the same order gives the same files
 * @returns the number of records of each level
 * @throws {DataError} for a mistake in the data of search
 * @throws {Error} when Pagefind reports one
 */
export const writeSearchIndex = async (
  records: readonly SearchRecord[],
  folder: string,
): Promise<RecordCount> => {
  const all = worded(records);
  const files = await indexFiles(all);
  const indexed = files.filter(({ path }) => path.startsWith('fragment/')).map(indexedFile);
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'))?.path ?? '';
  const names = namesOf(all, indexed, meta);
  const written = [
    ...files.map((file) => ({ path: file.path, body: bodyOf(file) })),
    { path: 'names.json', body: JSON.stringify(names) },
  ];
  for (const { path, body } of written) {
    const file = join(folder, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, body);
  }
  const count = { page: 0, section: 0, entry: 0 };
  for (const { level } of records) count[level] += 1;
  return count;
};
