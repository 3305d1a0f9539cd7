import { closest, distance } from 'fastest-levenshtein';

/** What an author probably meant: the known name nearest to a wrong one; undefined if none is near. */
export const nearest = (wrong: string, known: readonly string[]): string | undefined => {
  if (known.length === 0) return undefined;
  const word = wrong.toLowerCase();
  const found = closest(word, known);
  const most = Math.max(2, Math.floor(word.length / 3));
  return distance(word, found.toLowerCase()) <= most
    ? found
    : known.find((name) => word.length > 2 && name.toLowerCase().includes(word));
};

/** The end of a message about a wrong name: `; did you mean "glossary"?`, or nothing. */
export const didYouMean = (wrong: string, known: readonly string[]): string => {
  const found = nearest(wrong, known);
  return found === undefined ? '' : `; did you mean "${found}"?`;
};
