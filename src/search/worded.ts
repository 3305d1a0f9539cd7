import type { SearchWords } from '#data/schemas/search-words.ts';
import { searchWords } from '#data/search-words/index.ts';
import { DataError } from '#kit/data-error.ts';
import { didYouMean } from '#kit/suggestion.ts';
import type { SearchRecord, WordedRecord } from './records.ts';

/**
 * The records with the words that readers search for.
 * @param data the words, by the file they are in
 * @throws {DataError} a problem for each address in the data that is no place of the site
 */
export const worded = (
  records: readonly SearchRecord[],
  data: Readonly<Record<string, SearchWords>> = searchWords,
): WordedRecord[] => {
  const urlsOf = ({ url, formerly = [] }: SearchRecord): string[] => [url, ...formerly];
  const urls = records.flatMap(urlsOf);
  const problems = Object.entries(data).flatMap(([file, words]) =>
    Object.keys(words)
      .filter((url) => !urls.includes(url))
      .map((url) => ({
        file,
        path: [url],
        message: `there is no place ${url} on the site${didYouMean(url, urls)}; correct the address or remove its words`,
      })),
  );
  if (problems.length > 0) throw new DataError(problems);
  return records.map((record) => ({
    ...record,
    words: Object.values(data)
      .flatMap((words) => urlsOf(record).flatMap((url) => words[url] ?? []))
      .join(' ')
      .replace(/,/gu, ''),
  }));
};
