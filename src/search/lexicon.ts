import { oncePer } from '#kit/once.ts';
import { wordsIn } from '#kit/words.ts';
import type { Names } from './names.ts';
import { placesOf, type Place } from './places.ts';
import { stemOf } from './stems.ts';

/** Where a name with a word stands. */
export type Field = 'title' | 'alias' | 'page';

/** The words of all names. */
export interface Lexicon {
  /** Those of languages first, each once. */
  readonly words: readonly string[];
  /** For each word, the places that have it in a name, and in which. */
  readonly having: ReadonlyMap<string, ReadonlyMap<Place, Field>>;
  /** For each word, how many places have it in a name of their own. */
  readonly spread: ReadonlyMap<string, number>;
  /** The title and the aliases of each place, as words. */
  readonly own: ReadonlyMap<Place, readonly ReadonlySet<string>[]>;
  /** The words that are forms of a word, itself among them if it is one. */
  readonly formsOf: (word: string) => readonly string[];
}

const small = new Set(['a', 'an', 'and', 'be', 'for', 'in', 'is', 'of', 'or', 'the', 'to', 'with']);

/** The words of a name, without those that every name may have. */
const tellingWords = (name: string): ReadonlySet<string> => {
  const words = wordsIn(name);
  const telling = words.filter((word) => !small.has(word));
  return new Set(telling.length > 0 ? telling : words);
};

/** Forms of a word begin alike, so that few words must be stemmed: on a phone, stemming all takes half a second. */
const beginningOf = (word: string): string => word.slice(0, 2);

const formsAmong = (words: readonly string[]): ((word: string) => readonly string[]) => {
  const alike = new Map<string, string[]>();
  for (const word of words) {
    const others = alike.get(beginningOf(word)) ?? [];
    others.push(word);
    alike.set(beginningOf(word), others);
  }
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const stem = stemOf(word);
    const forms =
      known.get(word) ??
      (alike.get(beginningOf(word)) ?? []).filter((other) => stemOf(other) === stem);
    known.set(word, forms);
    return forms;
  };
};

/** The words of all names, read once. */
export const lexiconOf = oncePer((names: Names): Lexicon => {
  const having = new Map<string, Map<Place, Field>>();
  const own = new Map<Place, readonly ReadonlySet<string>[]>();
  const add = (field: Field, place: Place, words: ReadonlySet<string>): void => {
    for (const word of words) {
      const places = having.get(word) ?? new Map<Place, Field>();
      having.set(word, places);
      // The first counts most: a title, then an alias.
      if (!places.has(place)) places.set(place, field);
    }
  };
  const spread = new Map<string, number>();
  let ofPage: ReadonlySet<string> = new Set();
  for (const place of placesOf(names)) {
    const title = tellingWords(place.title);
    const aliases = place.aliases.map(tellingWords);
    add('title', place, title);
    for (const alias of aliases) add('alias', place, alias);
    const all =
      aliases.length === 0 ? title : new Set([title, ...aliases].flatMap((one) => [...one]));
    for (const word of all) spread.set(word, (spread.get(word) ?? 0) + 1);
    // A page comes before its parts.
    if (place.level === 'page') ofPage = title;
    else add('page', place, ofPage);
    own.set(place, [title, ...aliases]);
  }
  const languages = names.languages.flatMap((language) => language.names.flatMap(wordsIn));
  const words = [...new Set([...languages, ...having.keys()])];
  const synonyms = names.synonyms.flat().flatMap(wordsIn);
  return {
    words,
    having,
    spread,
    own,
    formsOf: formsAmong([...new Set([...words, ...synonyms])]),
  };
});
