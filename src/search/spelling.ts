import { distance } from 'fastest-levenshtein';
import { wordPattern } from '#kit/words.ts';
import { lexiconOf } from './lexicon.ts';
import type { Names } from './names.ts';

const sorted = (word: string): string => Array.from(word).sort().join('');

/** Whether one letter is wrong, missing or superfluous, or two were swapped; the first is hardly ever wrong. */
export const isTypo = (typed: string, meant: string): boolean => {
  if (Math.abs(typed.length - meant.length) > 1 || !meant.startsWith(typed.slice(0, 1)))
    return false;
  const letters = distance(typed, meant);
  return (
    letters === 1 ||
    (letters === 2 && typed.length === meant.length && sorted(typed) === sorted(meant))
  );
};

/** The fewest letters of a word in which a mistake is looked for: shorter ones have too many neighbours. */
export const shortestTypo = 4;

/** What a typed word is. */
export interface Recognised {
  /** The word as it is meant: another one if it was misspelled. */
  readonly word: string;
  /** The words of names that begin with it, if it is none itself. */
  readonly beginning: readonly string[];
}

/** Whether a word is in a name, in any of its forms, or in a text and looks like one in a name. */
const isKnown = (word: string, names: Names): boolean =>
  lexiconOf(names).formsOf(word).length > 0 || names.noTypos.includes(word);

/** Recognises a typed word: a word of a name in any form, the beginning of some, a misspelled one, or any other word. */
export const recognise = (word: string, names: Names): Recognised => {
  const plain = { word, beginning: [] };
  const { words, formsOf } = lexiconOf(names);
  if (word.length < 2 || /^\d/u.test(word) || formsOf(word).length > 0) return plain;
  const beginning = words.filter((one) => one.startsWith(word));
  if (beginning.length > 0) return { word, beginning };
  if (word.length < shortestTypo || names.noTypos.includes(word)) return plain;
  const meant = words.find((one) => one.length >= shortestTypo && isTypo(word, one));
  return { word: meant ?? word, beginning: [] };
};

/** Writes the words of a name apart that a program has joined, unless it is a name of the site: `CPUThrottlingHigh`. */
export const splitCapitals = (query: string, names: Names): string =>
  query.replace(wordPattern(), (word) => {
    const parts = word
      .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
      .split(' ');
    const long = parts.length > 2 || parts.every((part) => part.length > 3);
    return parts.length > 1 && long && !isKnown(word.toLowerCase(), names) ? parts.join(' ') : word;
  });

/** Writes words together that are one in the names, and apart those that are two: web socket, eventloop. */
export const joinParts = (query: string, names: Names): string => {
  const { having } = lexiconOf(names);
  const together = query.replace(
    /(?<![\p{L}\p{N}])(\p{L}{2,}) (?=(\p{L}{3,}))/gu,
    (both, one: string, other: string) => (having.has(one + other) ? one : both),
  );
  return together.replace(wordPattern(), (word) => {
    if (word.length < 7 || isKnown(word, names)) return word;
    for (let at = 3; at <= word.length - 3; at += 1)
      if (having.has(word.slice(0, at)) && having.has(word.slice(at)))
        return `${word.slice(0, at)} ${word.slice(at)}`;
    return word;
  });
};
