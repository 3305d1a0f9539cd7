import type { Names } from './names.ts';
import { placesOf, type Place } from './places.ts';
import { countPlaces, type Count, type IndexResult } from './postings.ts';
import type { Counts } from './matches.ts';

/** The subset of Pagefind's browser API used here. Source: pagefind.app/docs/api. */
export interface Pagefind {
  /** Without a query it finds all records; in quotes, a word in its forms but not longer ones. */
  search(query: string | null): Promise<{ readonly results: readonly IndexResult[] }>;
}

/** The texts of the site. */
export interface Texts {
  /**
   * How often each place has each of the words.
   * @throws when a part of the index that they need cannot be loaded
   */
  readonly count: (words: readonly string[]) => Promise<Counts>;
  /** The text of a place. */
  readonly of: (place: Place) => Promise<string>;
}

/**
 * Opens the texts of the site.
 * @param names of the same build
 * @throws when they are of another build than the index
 */
export const openTexts = async (names: Names, pagefind: Pagefind): Promise<Texts> => {
  const all = new Map((await pagefind.search(null)).results.map((result) => [result.id, result]));
  const byFile = new Map<string, Place[]>();
  for (const place of placesOf(names))
    byFile.set(place.file, [...(byFile.get(place.file) ?? []), place]);
  if ([...byFile.keys()].some((file) => !all.has(file)))
    throw new Error('the names and the index are from two builds');
  const counted = new Map<string, ReadonlyMap<Place, Count>>();
  const count = async (word: string): Promise<ReadonlyMap<Place, Count>> => {
    const { results } = await pagefind.search(word);
    const exact = await pagefind.search(`"${word}"`);
    const counts = countPlaces(results, new Set(exact.results.map(({ id }) => id)), byFile);
    counted.set(word, counts);
    return counts;
  };
  return {
    count: async (words) =>
      new Map(
        await Promise.all(
          words.map(async (word) => [word, counted.get(word) ?? (await count(word))] as const),
        ),
      ),
    of: async ({ file, from, end }) => {
      const { content } = (await all.get(file)?.data()) ?? { content: '' };
      return content.split(/\s+/u).slice(from, end).join(' ');
    },
  };
};
