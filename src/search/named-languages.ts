import { oncePer } from '#kit/once.ts';
import { wordsIn } from '#kit/words.ts';
import type { NamedLanguage } from './languages.ts';
import type { Names } from './names.ts';

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

interface Found<Item> {
  readonly item: Item;
  readonly from: number;
  readonly to: number;
}

interface Nameable {
  readonly names: readonly string[];
}

/** A version right after a language's name: `go 1.27`, `python3.14`, `node v26`. */
const version = String.raw`(?:\s*v?\d{1,2}(?:\.\d+)*|(?:\.\d+)+)?`;

/** Matches the names of some languages where they stand as words of their own, the longest first, with a version. */
const patternOf = oncePer((items: readonly Nameable[]): RegExp => {
  const longestFirst = items
    .flatMap(({ names }) => names)
    .toSorted((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|');
  // `c` is neither `c#` nor `c++`.
  return new RegExp(
    `(?<![\\p{L}\\p{N}_])(${longestFirst})${version}(?![\\p{L}\\p{N}_#]|\\+\\+)`,
    'gu',
  );
});

/** Finds the names of languages in a query, and puts spaces in their place. */
const take = <Item extends Nameable>(
  query: string,
  items: readonly Item[],
  counts: (name: string) => boolean = () => true,
): { readonly found: readonly Found<Item>[]; readonly rest: string } => {
  const found: Found<Item>[] = [];
  const rest = query.replace(patternOf(items), (match, name: string, from: number) => {
    const item = items.find(({ names }) => names.includes(name));
    if (!item || !counts(name)) return match;
    found.push({ item, from, to: from + match.length });
    return ' '.repeat(match.length);
  });
  return { found, rest };
};

/** Words that turn a query with two languages into a comparison, wherever they stand. */
const comparing =
  /\b(against|better|compared?|comparison|difference|faster|instead|or|prefer(?:able|red|s)?|rather|slower|than|versus|vs)\b|\bfrom\b.*\bto\b/u;

/** Words and signs that do so between the two, with at most one word before them. */
const between = /^\s*(?:\p{L}+\s+)?(?:in place of|over|to|[-=]?>|[→⇒/])\s*$/u;

/** The languages in a query that the site covers. */
export interface Named {
  /** In the order of the query. */
  readonly languages: readonly NamedLanguage[];
  /** The query without them and their versions. */
  readonly rest: string;
  /** Whether the query compares them. */
  readonly compares: boolean;
}

/**
 * Finds the languages that the site covers. Beside one of them in a comparison, a framework stands for its language:
 * "fastapi vs go".
 */
export const nameLanguages = (query: string, { languages, frameworks }: Names): Named => {
  const { found, rest } = take(query, languages);
  const words = comparing.test(query) || /\bto\b/u.test(query) ? wordsIn(rest) : [];
  const own = found.map(({ item }) => item.id);
  const [other] = frameworks.filter(
    ({ id, names }) =>
      own.length === 1 && id !== own[0] && names.some((name) => words.includes(name)),
  );
  const [first, second] = found;
  return {
    languages: unique([...own, ...(other ? [other.id] : [])]),
    rest,
    compares:
      comparing.test(query) ||
      other !== undefined ||
      (first !== undefined &&
        second !== undefined &&
        between.test(query.slice(first.to, second.from))),
  };
};

/** The languages in a query that the site leaves out. */
export interface LeftOut {
  /** Their names as they are written. */
  readonly languages: readonly string[];
  /** The query without them. */
  readonly rest: string;
}

/** Finds the languages that the site leaves out. A single letter is one only alone or in a comparison. */
export const nameLeftOut = (query: string, { notCovered }: Names): LeftOut => {
  const compares = comparing.test(query);
  const { found, rest } = take(
    query,
    notCovered,
    (name) => name.length > 1 || compares || name === query,
  );
  return {
    languages: unique(found.map(({ item }) => item.name)),
    rest,
  };
};
