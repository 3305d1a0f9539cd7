import { wordPattern, wordsIn } from '#kit/words.ts';
import type { Term } from './terms.ts';
import { isForm } from './stems.ts';

/** A piece of an excerpt; marked if it matches the query. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/** Whether a word is the one that was typed, in any form. A language is only itself: Go is not going. */
const isTyped = (word: string, { word: typed, isLanguage, isBeginning }: Term): boolean =>
  isLanguage ? word === typed : isForm(word, typed) || (isBeginning && word.startsWith(typed));

/** The text in pieces, each typed word a marked one, without the signs around it. */
const marked = (text: string, terms: readonly Term[]): Part[] => {
  const parts: Part[] = [];
  let done = 0;
  for (const { 0: word, index } of text.matchAll(wordPattern())) {
    if (!terms.some((term) => isTyped(word.toLowerCase(), term))) continue;
    if (index > done) parts.push({ text: text.slice(done, index), marked: false });
    parts.push({ text: word, marked: true });
    done = index + word.length;
  }
  return done < text.length ? [...parts, { text: text.slice(done), marked: false }] : parts;
};

/** Words of context before the first word that matches: results show two or three lines. */
const context = 4;

/** Where the stretch begins that says most of what is sought. */
const bestStart = (words: readonly string[], terms: readonly Term[], length: number): number => {
  const says = words.map((word) => {
    const own = wordsIn(word);
    return terms.find(({ readings }) =>
      readings.some(({ words: [first = ''] }) => own.some((one) => isForm(one, first))),
    );
  });
  let best = 0;
  let bestScore = 0;
  for (let start = 0; start + length <= words.length; start += 1) {
    const within = says.slice(start, start + length).flatMap((term) => term ?? []);
    // Two different words of the query count more than one repeated word.
    const score = new Set(within).size * 4 + within.length;
    if (score > bestScore) [best, bestScore] = [start, score];
  }
  const first = says.findIndex((term, index) => index >= best && term !== undefined);
  return Math.max(0, Math.min(Math.max(best, first - context), words.length - length));
};

/**
 * The part of a text that matches a query best, with the words typed marked.
 * @param length maximum number of words
 * @param from index of the first word, if it is fixed
 */
export const excerptOf = (
  text: string,
  terms: readonly Term[],
  length = 26,
  from?: number,
): Part[] => {
  const words = text.split(/\s+/u).filter(Boolean);
  const start = from ?? bestStart(words, terms, length);
  const before = start > 0 ? '… ' : '';
  const after = start + length < words.length ? ' …' : '';
  return marked(before + words.slice(start, start + length).join(' ') + after, terms);
};
