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

/** Finds names that stand as words of their own in a query, the longest first, and puts spaces in their place. */
const take = <Item extends { readonly names: readonly string[] }>(
  query: string,
  items: readonly Item[],
  after = '',
): { readonly found: readonly Found<Item>[]; readonly rest: string } => {
  const found: Found<Item>[] = [];
  let rest = query;
  const names = items
    .flatMap((item) => item.names.map((name) => ({ item, name })))
    .toSorted((a, b) => b.name.length - a.name.length);
  for (const { item, name } of names) {
    // `c` is neither `c#` nor `c++`.
    const pattern = `(?<![\\p{L}\\p{N}_])${escapePattern(name)}${after}(?![\\p{L}\\p{N}_#]|\\+\\+)`;
    rest = rest.replace(new RegExp(pattern, 'gu'), (match, from: number) => {
      found.push({ item, from, to: from + match.length });
      return ' '.repeat(match.length);
    });
  }
  return { found: found.toSorted((a, b) => a.from - b.from), rest };
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

/** A version right after a language's name: `go 1.27`, `python3.14`, `node v26`. */
const version = String.raw`(?:\s*v?\d{1,2}(?:\.\d+)*|(?:\.\d+)+)?`;

/**
 * Finds the languages that the site covers. Beside one of them in a comparison, a framework stands for its language:
 * "fastapi vs go".
 */
export const nameLanguages = (query: string, { languages, frameworks }: Names): Named => {
  const { found, rest } = take(query, languages, version);
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
  /** Their names as they were typed. */
  readonly typed: readonly string[];
  /** The query without them. */
  readonly rest: string;
}

/** Finds the languages that the site leaves out. A single letter is one only alone or in a comparison. */
export const nameLeftOut = (query: string, { notCovered }: Names): LeftOut => {
  const counts = comparing.test(query);
  const items = notCovered.map(({ name, names }) => ({
    name,
    names: names.filter((typed) => typed.length > 1 || counts || typed === query),
  }));
  const { found, rest } = take(query, items);
  return {
    languages: unique(found.map(({ item }) => item.name)),
    typed: unique(found.map(({ from, to }) => query.slice(from, to))),
    rest,
  };
};
