import { stemmer } from 'stemmer';

/** Endings that are spelled in two ways: the British one, and the American one that stands for both. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/is(?=(?:e[ds]?|ers?|ing|ations?)$)/u, 'iz'],
  [/ys(?=e[ds]?$|ing$)/u, 'yz'],
  [/(?<=..)our(?=$|s$|ed$|ing$|al$|able$|ites?$)/u, 'or'],
  [/(?<=[^aeiou])tre(?=s?$)/u, 'ter'],
  [/(?<=[aeiou]l)l(?=(?:ed|ing|ers?)$)/u, ''],
  [/(?<=licen|defen|offen)c(?=es?$|ed$|ing$)/u, 's'],
  [/(?<=catal|dial|anal)ogue(?=s?$)/u, 'og'],
];

/** A word in American spelling, by its ending alone: of some words it makes no word, but always the same one. */
export const american = (word: string): string =>
  spellings.reduce((one, [british, other]) => one.replace(british, other), word);

/** Kept, because the same few thousand words are asked for with every letter typed. */
const stems = new Map<string, string>();

/**
 * The stem of a word, by which its forms and its two spellings are the same: rewriting and rewrites, licence and
 * license. Source of the method: Porter, "An algorithm for suffix stripping" (1980).
 * @param word in lower case
 */
export const stemOf = (word: string): string => {
  const stem = stems.get(word) ?? stemmer(american(word));
  stems.set(word, stem);
  return stem;
};

/** Whether two words are forms of one. */
export const isForm = (one: string, other: string): boolean =>
  one === other || (one.slice(0, 2) === other.slice(0, 2) && stemOf(one) === stemOf(other));
