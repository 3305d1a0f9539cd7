import type { JudgedQuery } from '../data/queries.ts';

const pageOf = (url: string): string => url.replace(/#.*$/u, '');

/** Whether a place answers a query: a URL without an anchor stands for the page and any part of it. */
const isAnswer = (url: string, expected: string): boolean =>
  expected.includes('#') ? url === expected : pageOf(url) === expected;

/**
 * The place of the first answer to a query, from 1; Infinity where none is found.
 * @param urls what was found, the best first
 */
export const placeOf = ({ answers }: JudgedQuery, urls: readonly string[]): number => {
  const index = urls.findIndex((url) => answers.some((expected) => isAnswer(url, expected)));
  return index < 0 ? Infinity : index + 1;
};

export interface Relevance {
  /** Share of queries answered by the first result, 0 to 1. */
  readonly first: number;
  /** Share answered by one of the first three. */
  readonly three: number;
  /** Mean reciprocal rank: 1 for first, 1/2 for second, 0 for none. */
  readonly mrr: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The usual measures of a ranking, from the place of the answer to each query. */
export const relevanceOf = (places: readonly number[]): Relevance => ({
  first: mean(places.map((place) => (place === 1 ? 1 : 0))),
  three: mean(places.map((place) => (place <= 3 ? 1 : 0))),
  mrr: mean(places.map((place) => 1 / place)),
});

/** Relevance in one line. */
export const relevanceLine = (name: string, { first, three, mrr }: Relevance): string =>
  `${name}: first ${first.toFixed(3)}, first three ${three.toFixed(3)}, MRR ${mrr.toFixed(3)}`;
