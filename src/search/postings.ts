import type { Place } from './places.ts';

/** A file of the index that has a word, as Pagefind reports it. */
export interface IndexResult {
  readonly id: string;
  /** Where the word stands in it: numbers of words, from 0. */
  readonly words: readonly number[];
  data(): Promise<{ readonly content: string }>;
}

/** How often a place has a word in its text, and whether it is among the words that are only searched for. */
export interface Count {
  readonly inText: number;
  readonly isHidden: boolean;
}

/**
 * How often each place has a word.
 * @param results what the index found for the word, and for words that begin with it
 * @param exact the files that have the word itself, in any of its forms
 * @param byFile the places of each file
 */
export const countPlaces = (
  results: readonly IndexResult[],
  exact: ReadonlySet<string>,
  byFile: ReadonlyMap<string, readonly Place[]>,
): ReadonlyMap<Place, Count> => {
  const counts = new Map<Place, Count>();
  for (const { id, words } of results) {
    if (!exact.has(id)) continue;
    for (const place of byFile.get(id) ?? []) {
      const own = words.filter((at) => at >= place.from && at < place.to);
      const inText = own.filter((at) => at < place.end).length;
      if (own.length > 0) counts.set(place, { inText, isHidden: own.length > inText });
    }
  }
  return counts;
};
