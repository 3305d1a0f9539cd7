import { wordPattern, wordsIn } from '#kit/words.ts';

/** A piece of an excerpt; marked if it matches the query. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/** A word to look for, in lower case; other forms of it count as well. */
export interface Sought {
  readonly word: string;
  /** Whether the reader typed it, so that it is marked, or it is another word for what they typed. */
  readonly typed: boolean;
  /** Whether words that begin with it count. */
  readonly isBeginning: boolean;
}

const stemOf = (word: string): string =>
  word.length > 3 ? word.replace(/(?<=...)(?:ings?|ers?|ed|ies|es|ly|s|y|e)$/u, '') : word;

const isForm = (one: string, { word, isBeginning }: Sought): boolean =>
  stemOf(one) === stemOf(word) || (isBeginning && one.startsWith(word));

const matching = (text: string, sought: readonly Sought[]): Sought | undefined =>
  wordsIn(text).flatMap((one) => sought.find((ask) => isForm(one, ask)) ?? [])[0];

/** The text in pieces, each typed word a marked one, without the signs around it. */
const marked = (text: string, sought: readonly Sought[]): Part[] => {
  const typed = sought.filter((ask) => ask.typed);
  const parts: Part[] = [];
  let done = 0;
  for (const { 0: word, index } of text.matchAll(wordPattern())) {
    if (!matching(word, typed)) continue;
    if (index > done) parts.push({ text: text.slice(done, index), marked: false });
    parts.push({ text: word, marked: true });
    done = index + word.length;
  }
  return done < text.length ? [...parts, { text: text.slice(done), marked: false }] : parts;
};

/** Words of context before the first word that matches: results show two or three lines. */
const context = 4;

/** Where the stretch begins that says most of what is sought. */
const bestStart = (words: readonly string[], sought: readonly Sought[], length: number): number => {
  const says = words.map((word) => matching(word, sought));
  let best = 0;
  let bestScore = 0;
  for (let start = 0; start + length <= words.length; start += 1) {
    const within = says.slice(start, start + length).flatMap((ask) => ask ?? []);
    // Two different words of the query count more than one repeated word.
    const score = new Set(within).size * 4 + within.length;
    if (score > bestScore) [best, bestScore] = [start, score];
  }
  const first = says.findIndex((ask, index) => index >= best && ask !== undefined);
  return Math.max(0, Math.min(Math.max(best, first - context), words.length - length));
};

/**
 * The part of a text that matches a query best, with the words typed marked.
 * @param length maximum number of words
 * @param from index of the first word, if it is fixed
 */
export const excerptOf = (
  text: string,
  sought: readonly Sought[],
  length = 26,
  from?: number,
): Part[] => {
  const words = text.split(/\s+/u).filter(Boolean);
  const start = from ?? bestStart(words, sought, length);
  const before = start > 0 ? '… ' : '';
  const after = start + length < words.length ? ' …' : '';
  return marked(before + words.slice(start, start + length).join(' ') + after, sought);
};

/** The first sentence of a text. */
export const firstSentence = (text: string): string =>
  /^.*?[.!?](?=\s+["“]?\p{Lu}|$)/u.exec(text)?.[0] ?? text;
