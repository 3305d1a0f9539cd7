import { wordsIn } from '#kit/words.ts';
import type { NamedLanguage } from './languages.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import type { Names } from './names.ts';
import { isForm } from './stems.ts';

/** A word, or some that belong together, that stand for what was typed. */
export interface Reading {
  readonly words: readonly string[];
  /** For each of them, its forms in names. */
  readonly forms: readonly (readonly string[])[];
  readonly weight: 'typed' | 'beginning' | 'synonym';
}

/** A word of a query, with other words for it. */
export interface Term {
  /** As it is meant: after correction; for a language, its id. */
  readonly word: string;
  /** How it may be read: itself first, then other words for it. */
  readonly readings: readonly Reading[];
  /** Whether it names a language. Texts are not asked for it: places say which they are about. */
  readonly isLanguage: boolean;
  /** Whether it is the beginning of longer words. */
  readonly isBeginning: boolean;
}

const readingOf = (
  words: readonly string[],
  weight: Reading['weight'],
  { formsOf }: Lexicon,
): Reading => ({ words, forms: words.map(formsOf), weight });

/** The other words for a word: those of its groups, and the other spelling of it. */
const othersFor = (word: string, names: Names): Reading[] => {
  const { synonyms, spellings } = names;
  const lexicon = lexiconOf(names);
  return [
    ...spellings
      .filter((other) => other !== word && isForm(other, word))
      .map((other) => readingOf([other], 'typed', lexicon)),
    ...synonyms
      .map((group) => group.map(wordsIn))
      .filter((group) =>
        group.some(([only = '', ...more]) => more.length === 0 && isForm(only, word)),
      )
      .flat()
      .filter(([only = '', ...more]) => more.length > 0 || !isForm(only, word))
      .map((words) => readingOf(words, 'synonym', lexicon)),
  ];
};

/** A word of a query. */
export const termOf = (word: string, beginning: readonly string[], names: Names): Term => ({
  word,
  readings: [
    readingOf([word], 'typed', lexiconOf(names)),
    ...beginning.map((longer) => readingOf([longer], 'beginning', lexiconOf(names))),
    ...othersFor(word, names),
  ],
  isLanguage: false,
  isBeginning: beginning.length > 0,
});

/** A language that a query names. */
export const languageTerm = (id: NamedLanguage): Term => ({
  word: id,
  readings: [{ words: [id], forms: [[id]], weight: 'typed' }],
  isLanguage: true,
  isBeginning: false,
});

/** Leaves out what was typed too: it is a term of its own and must not count twice. */
export const withoutTyped = (term: Term, all: readonly Term[]): Term => ({
  ...term,
  readings: term.readings.filter(
    ({ words: [only = '', ...more], weight }) =>
      weight === 'typed' || more.length > 0 || !all.some(({ word }) => isForm(only, word)),
  ),
});
