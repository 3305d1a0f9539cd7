import { distance } from 'fastest-levenshtein';
import { oncePer } from '#kit/once.ts';
import { wordsIn } from '#kit/words.ts';
import type { Vocabulary } from './query.ts';

const sorted = (word: string): string => Array.from(word).sort().join('');

/** Whether one letter is wrong, missing or superfluous, or two were swapped. */
const isTypo = (typed: string, meant: string): boolean => {
  if (Math.abs(typed.length - meant.length) > 1) return false;
  const letters = distance(typed, meant);
  return (
    letters === 1 ||
    (letters === 2 && typed.length === meant.length && sorted(typed) === sorted(meant))
  );
};

/** Possible base forms of a word, which the index stems alike. */
const stems = (word: string): string[] =>
  ['s', 'es', 'd', 'ed', 'ing', 'er', 'ers', 'ly'].flatMap((ending) =>
    word.endsWith(ending) && word.length - ending.length > 2
      ? [word.slice(0, -ending.length), `${word.slice(0, -ending.length)}e`]
      : [],
  );

/** What a typed word is. */
export interface Recognised {
  /** The matching word of the site; undefined if there is none. */
  readonly word?: string | undefined;
  readonly isBeginning?: boolean;
}

interface KnownWords {
  readonly languageNames: readonly string[];
  readonly all: ReadonlySet<string>;
  /** Candidates for a misspelling, the likeliest first. */
  readonly meant: readonly string[];
}

/** Cached, because a vocabulary has thousands of words and is consulted for each word of each query. */
const knownWordsOf = oncePer(({ names, words, languages }: Vocabulary): KnownWords => {
  const languageNames = languages.flatMap((language) => language.names);
  return {
    languageNames,
    all: new Set([...names, ...words]),
    meant: [...languageNames, ...names, ...words].filter((name) => name.length > 3),
  };
});

/** Classifies a typed word: known, the beginning of a known word, a misspelling, or unknown. */
export const recognise = (word: string, vocabulary: Vocabulary): Recognised => {
  const { languageNames, all, meant } = knownWordsOf(vocabulary);
  if (word.length < 3 || all.has(word) || languageNames.includes(word) || /^\d/u.test(word))
    return { word };
  if (stems(word).some((stem) => all.has(stem))) return { word };
  for (const known of all) if (known.startsWith(word)) return { word, isBeginning: true };
  if (word.length < 4) return {};
  return { word: meant.find((candidate) => isTypo(word, candidate)) };
};

/** Whether the site has longer words that begin with one of a name: to the index, JavaScript is about Java. */
export const beginsOthers = (name: string, vocabulary: Vocabulary): boolean => {
  const all = [...knownWordsOf(vocabulary).all];
  return wordsIn(name).some((word) =>
    all.some((known) => known !== word && known.startsWith(word)),
  );
};
