import { languages } from '#data/languages.ts';
import { notCovered, notCoveredPage } from '#data/not-covered.ts';
import { otherLanguages } from '#data/other-languages.ts';
import { languageIds } from '#data/schemas/language.ts';
import { searchStarts } from '#data/search-starts.ts';
import { frameworks } from '#data/frameworks.ts';
import { synonyms } from '#data/synonyms.ts';
import { DataError } from '#kit/data-error.ts';
import { pageUrl } from '#kit/page-address.ts';
import { wordsIn } from '#kit/words.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import type { Names, NamedPage, NamedPart } from './names.ts';
import { placesOf, usualId, usualLanguages } from './places.ts';
import type { WordedRecord } from './records.ts';
import { isTypo, shortestTypo } from './spelling.ts';
import { american } from './stems.ts';

/** What the index says of a page, or of a row, a term or a program. */
export interface IndexedFile {
  /** Its name in the index. */
  readonly id: string;
  readonly url: string;
  /** Number of words. */
  readonly words: number;
  /** For each heading's id, the number of words before it. */
  readonly starts: ReadonlyMap<string, number>;
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.join() === other.join();

const hiddenIn = ({ words }: WordedRecord): { hidden?: number } =>
  words ? { hidden: words.split(' ').length } : {};

const partOf = (record: WordedRecord, page: WordedRecord, fileOf: FileOf): NamedPart => {
  const { url, title, level, aliases, summary } = record;
  const id = url.replace(/^.*#/u, '');
  const at = level === 'section' ? fileOf(page.url).starts.get(id) : undefined;
  if (level === 'section' && at === undefined)
    throw new Error(`search index: Pagefind found no heading "${id}" on ${page.url}`);
  return {
    title,
    ...(id !== usualId(title) && { id }),
    ...(at === undefined ? { file: fileOf(url).id, words: fileOf(url).words } : { at }),
    ...hiddenIn(record),
    ...(!isSame(record.languages, usualLanguages(title, page.languages)) && {
      languages: record.languages,
    }),
    ...(aliases.length > 0 && { aliases }),
    ...(summary && { scores: summary }),
  };
};

type FileOf = (url: string) => IndexedFile;

const pagesOf = (records: readonly WordedRecord[], fileOf: FileOf): NamedPage[] =>
  records
    .filter(({ level }) => level === 'page')
    .map((page) => {
      const { url, title, kind, aliases } = page;
      const { id: file, words } = fileOf(url);
      const parts = records
        .filter((record) => record !== page && record.url.startsWith(`${url}#`))
        .map((record) => partOf(record, page, fileOf));
      return {
        url,
        title,
        kind,
        file,
        words,
        ...hiddenIn(page),
        ...(page.languages.length > 0 && { languages: page.languages }),
        ...(aliases.length > 0 && { aliases }),
        ...(parts.length > 0 && { parts }),
      };
    });

/** Those words that are no form of a name's word, but look like a misspelled one. */
const noTyposOf = (words: readonly string[], { words: named, formsOf }: Lexicon): string[] => {
  const meant = named.filter((word) => word.length >= shortestTypo);
  return words
    .filter((word) => word.length >= shortestTypo && !/^\d/u.test(word))
    .filter((word) => formsOf(word).length === 0 && meant.some((name) => isTypo(word, name)))
    .sort();
};

/** The addresses that search leads to by itself: the pages it offers, and the line on what the site leaves out. */
const needed: readonly string[] = [
  ...searchStarts.pages.map(pageUrl),
  ...otherLanguages.map(({ page }) => pageUrl(page)),
  `${pageUrl(notCoveredPage.id)}#${notCoveredPage.anchor}`,
];

/**
 * Every name of the site, for search.
 * @param files what the index says of each page, row, term and program
 * @param meta the name of the index's own file, which its content decides
 * @throws {DataError} when there is no page to which search leads by itself
 */
export const namesOf = (
  records: readonly WordedRecord[],
  files: readonly IndexedFile[],
  meta: string,
): Names => {
  const byUrl = new Map(files.map((file) => [file.url, file]));
  const fileOf: FileOf = (url) => {
    const file = byUrl.get(url);
    if (!file) throw new Error(`search index: Pagefind has no record for ${url}`);
    return file;
  };
  const named = {
    pages: pagesOf(records, fileOf),
    languages: [
      ...languageIds.map((id) => ({
        id,
        names: [languages[id].name, ...languages[id].aliases].map((name) => name.toLowerCase()),
      })),
      ...otherLanguages.map(({ id, aliases }) => ({ id, names: aliases })),
    ],
  };
  const urls = new Set(placesOf(named).map(({ url }) => url));
  for (const url of needed)
    if (!urls.has(url))
      throw new DataError(
        `search: there is no ${url}, to which it leads; write the page or the heading, or correct the id in src/data/`,
      );
  const words = [...new Set(records.flatMap(({ title, text }) => wordsIn(`${title} ${text}`)))];
  const all: Names = {
    meta,
    ...named,
    frameworks,
    notCovered,
    synonyms,
    spellings: words.filter((word) => word.length > 4 && american(word) !== word).sort(),
    noTypos: [],
  };
  return { ...all, noTypos: noTyposOf(words, lexiconOf(all)) };
};
