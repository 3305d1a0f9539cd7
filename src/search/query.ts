import { wordPattern, wordsIn } from '#kit/words.ts';
import type { NamedLanguage } from './languages.ts';
import { nameLanguages, nameLeftOut } from './named-languages.ts';
import type { Names } from './names.ts';
import { joinParts, recognise, splitCapitals } from './spelling.ts';
import { stopWords } from './stop-words.ts';
import { languageTerm, termOf, withoutTyped, type Term } from './terms.ts';

const longest = 200;

/**
 * Cleans a query for display and search: one line, no control characters, at most 200 characters, full-width and
 * decomposed letters as the usual ones.
 */
export const normaliseQuery = (query: string): string =>
  query
    .normalize('NFKC')
    .replace(/\p{C}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, longest)
    // The cut may leave half of a surrogate pair, or a space.
    .replace(/[\p{Cs}\s]+$/u, '');

/** What a query asks as a whole: for two languages, for one, or for one that the site leaves out. */
export type Asked =
  | {
      readonly kind: 'pair';
      readonly languages: readonly [NamedLanguage, NamedLanguage];
      /** Whether it asks for nothing else. */
      readonly alone: boolean;
    }
  | { readonly kind: 'language'; readonly language: NamedLanguage }
  | { readonly kind: 'not-covered' };

export interface Query {
  readonly terms: readonly Term[];
  /** Its words that say little, and that a heading may have too: "what you give up with Go". */
  readonly light: ReadonlySet<string>;
  readonly asked: Asked | undefined;
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
  /** The languages it names, in its order. */
  readonly languages: readonly NamedLanguage[];
  /** The names of those that the site leaves out. */
  readonly leftOut: readonly string[];
}

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** Puts a space between a language's name and its version: `go1.27`. */
const apart = (query: string, { languages }: Names): string => {
  const languageNames = languages.flatMap(({ names }) => names);
  return query.replace(/(?<![\p{L}\p{N}])(\p{L}+)(?=\d+\.\d)/gu, (name) =>
    languageNames.includes(name) ? `${name} ` : name,
  );
};

/**
 * Interprets a query.
 * @param query as typed
 */
export const understand = (query: string, names: Names): Query => {
  const typed = splitCapitals(normaliseQuery(query), names).toLowerCase();
  const corrections: { from: string; to: string }[] = [];
  const beginnings = new Map<string, readonly string[]>();

  const leftOut = nameLeftOut(typed, names);
  const joined = joinParts(apart(leftOut.rest, names), names);
  const said = joined.replace(wordPattern(), (word) => {
    if (stopWords.has(word)) return word;
    const { word: meant, beginning } = recognise(word, names);
    if (beginning.length > 0) beginnings.set(word, beginning);
    if (meant !== word) corrections.push({ from: word, to: meant });
    return meant;
  });
  const { languages, rest, compares } = nameLanguages(said, names);

  const all = unique(wordsIn(rest));
  const meaningful = all.filter((word) => !stopWords.has(word) && word.length > 1);
  const isAnswered = languages.length > 0 || leftOut.languages.length > 0;
  const chosen = meaningful.length > 0 || isAnswered ? meaningful : all;
  const words = chosen.map((word) => termOf(word, beginnings.get(word) ?? [], names));
  const terms = [...languages.map(languageTerm), ...words.map((term) => withoutTyped(term, words))];

  const [first, second, ...others] = languages;
  const alone = chosen.length === 0;
  const askedOf = (): Asked | undefined => {
    if (first && second && others.length === 0 && (alone || compares))
      return { kind: 'pair', languages: [first, second], alone };
    if (leftOut.languages.length > 0) return { kind: 'not-covered' };
    return first && !second && alone ? { kind: 'language', language: first } : undefined;
  };
  return {
    terms,
    light: new Set(all.filter((word) => !chosen.includes(word))),
    asked: askedOf(),
    corrections,
    languages,
    leftOut: leftOut.languages,
  };
};

/** Beginnings of more words than this are looked for in names alone. */
const fewWords = 3;

/** The words of a query that are looked for in the texts. */
export const wordsToCount = ({ terms }: Query): string[] =>
  unique(
    terms
      .filter(({ isLanguage }) => !isLanguage)
      .flatMap(({ readings }) => {
        const longer = readings.filter(({ weight }) => weight === 'beginning');
        return readings
          .filter((reading) => longer.length <= fewWords || !longer.includes(reading))
          .flatMap(({ words }) => words);
      }),
  );
