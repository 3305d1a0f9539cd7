import { distance } from 'fastest-levenshtein';
import { oncePer } from './once';
import { languageToken, type NamedLanguage } from './search-names';

const longest = 200;

/**
 * A query as it may be shown and searched: one line, without control characters, at most 200 characters.
 */
export const normaliseQuery = (query: string): string =>
  query
    .normalize('NFC')
    .replace(/\p{C}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, longest)
    // Half of a pair, or a space, where the cut was made.
    .replace(/[\p{Cs}\s]+$/u, '');

/** A page that search can put first without asking the index. */
export interface KnownPage {
  /** Root-relative, base left out. */
  readonly url: string;
  readonly title: string;
  /** Its short answer. */
  readonly text: string;
}

/** What the site knows of words: made when it is built, fetched when search is opened. */
export interface Vocabulary {
  readonly languages: readonly {
    readonly id: NamedLanguage;
    /** What readers call it, in lower case; `node.js` too. */
    readonly names: readonly string[];
    readonly page: KnownPage;
  }[];
  readonly pairs: readonly {
    readonly languages: readonly [NamedLanguage, NamedLanguage];
    readonly page: KnownPage;
  }[];
  /** Words that mean much the same to a reader who searches. */
  readonly synonyms: readonly (readonly string[])[];
  /** Words of titles, headings, rows, terms and aliases: what a misspelling may have meant. */
  readonly names: readonly string[];
  /** All other words of the site. */
  readonly words: readonly string[];
}

/** One thing a query asks for: a word and what else is said for it. */
export interface Term {
  /** As the reader meant it. */
  readonly word: string;
  /** What the index is asked for, the word itself first. */
  readonly ask: readonly string[];
  /** Whether it names a language. */
  readonly isLanguage: boolean;
  /** Whether the site has no such word, but words that begin with it. */
  readonly isBeginning: boolean;
}

export interface Understanding {
  readonly terms: readonly Term[];
  /** The page that answers the query as a whole, if one does. */
  readonly pin: KnownPage | undefined;
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
  /** Words that the site has nowhere. */
  readonly unknown: readonly string[];
  /** The languages it names, in the order it names them. */
  readonly languages: readonly NamedLanguage[];
}

/** Words of questions, which say nothing about where the answer is. */
const stopWords = new Set(
  `a about am an and any are as at avoid bad be been best better between but by can cannot choice choose compare compared
  comparison could coding did difference do does doing done even every for from get gets go good had has have how i if in instead
  into is it its just language languages learn less lot make me more most much my need needs never no not of off on one only or our out over
  per pick please programming really s same should so some still t take tell than that the their them then there these they this to too
  under up us use used using versus very vs want was we were what when where which while who whom whose why will with without worth would write
  you your`.match(/\S+/gu),
);

/** What makes two languages in one query a comparison. */
const comparing =
  /\b(against|better|compared?|comparison|difference|faster|or|slower|than|versus|vs)\b|\bfrom\b.*\bto\b/u;

const wordsOf = (text: string): string[] =>
  text.match(/c\+\+|c#|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** The languages a query names, in the order it names them. */
interface Named {
  readonly languages: readonly NamedLanguage[];
  /** The query without the names. */
  readonly rest: string;
}

const nameLanguages = (query: string, { languages }: Vocabulary): Named => {
  const found: { id: NamedLanguage; at: number }[] = [];
  let rest = query;
  const names = languages
    .flatMap(({ id, names: all }) => all.map((name) => ({ id, name })))
    .toSorted((a, b) => b.name.length - a.name.length);
  for (const { id, name } of names) {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}_])${escapePattern(name)}(?![\\p{L}\\p{N}_])`,
      'gu',
    );
    rest = rest.replace(pattern, (match, at: number) => {
      found.push({ id, at });
      return ' '.repeat(match.length);
    });
  }
  return { languages: unique(found.toSorted((a, b) => a.at - b.at).map(({ id }) => id)), rest };
};

const sorted = (word: string): string => Array.from(word).sort().join('');

/** One letter wrong, missing, too many, or two that changed places. */
const isTypo = (typed: string, meant: string): boolean => {
  if (Math.abs(typed.length - meant.length) > 1) return false;
  const letters = distance(typed, meant);
  return (
    letters === 1 ||
    (letters === 2 && typed.length === meant.length && sorted(typed) === sorted(meant))
  );
};

/** Forms of one word, which the index brings to the same stem. */
const stems = (word: string): string[] =>
  ['s', 'es', 'd', 'ed', 'ing', 'er', 'ers', 'ly'].flatMap((ending) =>
    word.endsWith(ending) && word.length - ending.length > 2
      ? [word.slice(0, -ending.length), `${word.slice(0, -ending.length)}e`]
      : [],
  );

interface Recognised {
  /** The word of the site that is meant; none where it has no such word. */
  readonly word?: string | undefined;
  readonly isBeginning?: boolean;
}

interface KnownWords {
  readonly languageNames: readonly string[];
  readonly all: ReadonlySet<string>;
  /** What a misspelling may have meant, the likeliest first. */
  readonly meant: readonly string[];
}

/** A vocabulary has thousands of words and is asked for each word of each query: what is made of it is made once. */
const knownWordsOf = oncePer(({ names, words, languages }: Vocabulary): KnownWords => {
  const languageNames = languages.flatMap((language) => language.names);
  return {
    languageNames,
    all: new Set([...names, ...words]),
    meant: [...languageNames, ...names, ...words].filter((name) => name.length > 3),
  };
});

/** What a typed word is to the site: a word of it, the beginning of one, a misspelling of one, or unknown. */
const recognise = (word: string, vocabulary: Vocabulary): Recognised => {
  const { languageNames, all, meant } = knownWordsOf(vocabulary);
  if (word.length < 3 || all.has(word) || languageNames.includes(word) || /^\d/u.test(word))
    return { word };
  if (stems(word).some((stem) => all.has(stem))) return { word };
  for (const known of all) if (known.startsWith(word)) return { word, isBeginning: true };
  if (word.length < 4) return {};
  return { word: meant.find((candidate) => isTypo(word, candidate)) };
};

/**
 * What a reader means by a query.
 * @param query as typed
 */
export const understand = (query: string, vocabulary: Vocabulary): Understanding => {
  const typed = normaliseQuery(query).toLowerCase();
  const corrections: { from: string; to: string }[] = [];
  const unknown: string[] = [];
  const beginnings = new Set<string>();

  const spelled = typed.replace(/[\p{L}\p{N}]+/gu, (word) => {
    if (stopWords.has(word)) return word;
    const { word: meant, isBeginning } = recognise(word, vocabulary);
    if (isBeginning) beginnings.add(word);
    if (meant === undefined) unknown.push(word);
    else if (meant !== word) corrections.push({ from: word, to: meant });
    return meant ?? ' ';
  });
  const { languages, rest } = nameLanguages(spelled, vocabulary);

  const all = unique(wordsOf(rest));
  const meaningful = all.filter((word) => !stopWords.has(word) && word.length > 1);
  const chosen =
    meaningful.length > 0 || languages.length > 0 || unknown.length > 0 ? meaningful : all;

  const terms: Term[] = [
    ...languages.map((id) => ({
      word: id,
      ask: [languageToken(id) ?? id],
      isLanguage: true,
      isBeginning: false,
    })),
    ...chosen.map((word) => ({
      word,
      ask: unique([
        word,
        ...vocabulary.synonyms.flatMap((group) => (group.includes(word) ? group : [])),
      ]),
      isLanguage: false,
      isBeginning: beginnings.has(word),
    })),
  ];

  const [first, second, ...others] = languages;
  const alone = chosen.length === 0 && unknown.length === 0;
  const pair =
    first && second && others.length === 0 && (alone || comparing.test(spelled))
      ? vocabulary.pairs.find(
          ({ languages: names }) => names.includes(first) && names.includes(second),
        )?.page
      : undefined;
  const language =
    first && !second && alone
      ? vocabulary.languages.find(({ id }) => id === first)?.page
      : undefined;
  return { terms, pin: pair ?? language, corrections, unknown, languages };
};
