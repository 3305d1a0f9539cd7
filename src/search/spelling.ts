import { distance } from 'fastest-levenshtein';
import { oncePer } from '#kit/once.ts';
import { wordPattern, wordsIn } from '#kit/words.ts';
import type { Names } from './names.ts';
import { stemOf } from './stems.ts';

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

/** The words of all names, those of languages first, each once. */
export const wordsOfNames = ({
  pages,
  languages,
}: Pick<Names, 'pages' | 'languages'>): string[] => [
  ...new Set(
    [
      ...languages.flatMap(({ names }) => names),
      ...pages.flatMap(({ title, aliases = [], parts = [] }) => [
        title,
        ...aliases,
        ...parts.flatMap((part) => [part.title, ...(part.aliases ?? [])]),
      ]),
    ].flatMap(wordsIn),
  ),
];

const knownOf = oncePer((names: Names) => {
  const words = wordsOfNames(names);
  return {
    words,
    stems: new Set([...words, ...names.synonyms.flat().flatMap(wordsIn)].map(stemOf)),
    meant: words.filter((word) => word.length >= shortestTypo),
    noTypos: new Set(names.noTypos),
  };
});

/** What a typed word is. */
export interface Recognised {
  /** The word as it is meant: another one if it was misspelled. */
  readonly word: string;
  /** The words of names that begin with it, if it is none itself. */
  readonly beginning: readonly string[];
}

/** Recognises a typed word: a word of a name in any form, the beginning of some, a misspelled one, or any other word. */
export const recognise = (word: string, names: Names): Recognised => {
  const { words, stems, meant, noTypos } = knownOf(names);
  const plain = { word, beginning: [] };
  if (word.length < 2 || /^\d/u.test(word) || stems.has(stemOf(word))) return plain;
  const beginning = words.filter((one) => one.startsWith(word));
  if (beginning.length > 0) return { word, beginning };
  if (word.length < shortestTypo || noTypos.has(word)) return plain;
  return { word: meant.find((one) => isTypo(word, one)) ?? word, beginning: [] };
};

/** Whether a word is in a name, in any of its forms, or in a text like that. */
const isKnown = (word: string, names: Names): boolean => {
  const { stems, noTypos } = knownOf(names);
  return stems.has(stemOf(word)) || noTypos.has(word);
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
  const { words } = knownOf(names);
  const all = new Set(words);
  const together = query.replace(
    /(?<![\p{L}\p{N}])(\p{L}{2,}) (?=(\p{L}{3,}))/gu,
    (both, one: string, other: string) => (all.has(one + other) ? one : both),
  );
  return together.replace(wordPattern(), (word) => {
    if (word.length < 7 || isKnown(word, names)) return word;
    for (let at = 3; at <= word.length - 3; at += 1)
      if (all.has(word.slice(0, at)) && all.has(word.slice(at)))
        return `${word.slice(0, at)} ${word.slice(at)}`;
    return word;
  });
};
