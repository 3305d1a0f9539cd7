import { wordsIn } from '#kit/words.ts';
import type { QueryTerm } from './query.ts';

/** The score of one record for one word. */
export interface WordMatch {
  readonly id: string;
  readonly score: number;
}

/** A record with its total score. */
export interface Candidate {
  readonly id: string;
  readonly score: number;
  /** The terms that match it. */
  readonly has: readonly QueryTerm[];
}

/**
 * The fields of a record in the index, and what a word in them counts: most in its own title, less in its aliases, least
 * in the title of its page. A title that is a sentence is a claim. Its words count half, because most of them are not what
 * the record is about. The last four fields are data.
 */
export const fieldWeights = {
  title: 6,
  claim: 3,
  names: 5,
  page: 1.5,
  kind: 0,
  level: 0,
  summary: 0,
  facet: 0,
} as const;
export type Field = keyof typeof fieldWeights;

const isField = (name: string): name is Field => Object.hasOwn(fieldWeights, name);

/**
 * The score of a record for the fields that have a word, to be added to Pagefind's score for its text.
 * @param found number of records that have the word: the fewer, the more it counts (inverse document frequency, as in
 * Pagefind)
 * @param size number of records in the index
 */
export const fieldScore = (names: readonly string[], found: number, size: number): number =>
  names.filter(isField).reduce((sum, name) => sum + fieldWeights[name], 0) *
  Math.log(1 + (size - found + 0.5) / (found + 0.5));

/** A synonym counts less than the word that was typed, and a language's name less, because many records have it. */
const synonymWeight = 0.75;
const languageWeight = 0.6;
/** The beginning of a word may be unfinished typing, or a word that the site does not know. */
const beginningWeight = 0.5;

const weightOf = (term: QueryTerm, word: number): number =>
  (word === 0 ? 1 : synonymWeight) *
  (term.isLanguage ? languageWeight : 1) *
  (term.isBeginning ? beginningWeight : 1);

/** The best score of each record for a term, over all words of the term. */
const bestScores = (
  term: QueryTerm,
  byWord: readonly (readonly WordMatch[])[],
): ReadonlyMap<string, number> => {
  const best = new Map<string, number>();
  byWord.forEach((list, word) => {
    for (const { id, score } of list)
      best.set(id, Math.max(best.get(id) ?? 0, score * weightOf(term, word)));
  });
  return best;
};

/**
 * Ranks the records that match any of the terms. Pagefind requires all words in one record; here a missing word only
 * lowers the score, more so if the word is rare.
 * @param hits for each term, the hits for each of its words, in the order of `term.ask`
 */
export const rankRecords = (
  hits: readonly { readonly term: QueryTerm; readonly byWord: readonly (readonly WordMatch[])[] }[],
): Candidate[] => {
  const scored = hits.map(({ term, byWord }) => {
    const scores = bestScores(term, byWord);
    return { term, scores, most: Math.max(0, ...scores.values()) };
  });
  const all = scored.reduce((sum, { most }) => sum + most, 0);
  const ids = new Set(scored.flatMap(({ scores }) => [...scores.keys()]));
  return [...ids]
    .map((id) => {
      const having = scored.filter(({ scores }) => scores.has(id));
      const score = having.reduce((sum, { scores }) => sum + (scores.get(id) ?? 0), 0);
      const coverage = having.reduce((sum, { most }) => sum + most, 0) / all;
      return { id, has: having.map(({ term }) => term), score: score * coverage ** 2 };
    })
    .toSorted((a, b) => b.score - a.score || a.id.localeCompare(b.id));
};

/** Whether two words probably have the same stem, judged by their first letters. */
const related = (a: string, b: string): boolean => {
  const length = Math.max(3, Math.min(a.length, b.length, 6) - 1);
  return a === b || (a.length > 3 && b.length > 3 && a.slice(0, length) === b.slice(0, length));
};

const small = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'or', 'the', 'to', 'with']);

/**
 * How well a title matches a query, 0 to 1: the harmonic mean (F-measure) of the share of the title that is in the
 * query and the share of the query that is in the title. For "cold start" the title "Cold start" beats a title of ten
 * words with both, and one with only the first.
 */
export const titleFit = (title: string, terms: readonly QueryTerm[]): number => {
  const words = wordsIn(title).filter((word) => !small.has(word));
  const says = (word: string, { word: asked, ask }: QueryTerm): boolean =>
    [asked, ...ask].some((one) => related(word, one));
  const ofTitle = words.filter((word) => terms.some((term) => says(word, term))).length;
  const ofQuery = terms.filter((term) => words.some((word) => says(word, term))).length;
  if (ofTitle === 0 || ofQuery === 0) return 0;
  const precision = ofTitle / words.length;
  const recall = ofQuery / terms.length;
  return (2 * precision * recall) / (precision + recall);
};

const wordSet = (text: string): string => [...new Set(wordsIn(text))].sort().join(' ');

/**
 * Whether the query consists of a name of the record and nothing else, with or without the words that say nothing.
 * @param names its title and aliases
 * @param said the query as it was understood
 */
export const isNamed = (
  names: readonly string[],
  terms: readonly QueryTerm[],
  said: string,
): boolean => {
  const asked = [said, terms.map(({ word }) => word).join(' ')].map(wordSet);
  return names.some((name) => asked.includes(wordSet(name)));
};
