import { wordsIn } from '#kit/words.ts';

/** A piece of an excerpt; marked if it matches the query. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

const stemLength = (word: string): number => (word.length > 5 ? word.length - 2 : word.length);

/**
 * The part of a text that matches a query best, with its matching words marked.
 * @param asked words in lower case; other forms of a word are marked as well
 * @param length maximum number of words
 * @param from index of the first word, if it is fixed
 */
export const excerptOf = (
  text: string,
  asked: readonly string[],
  length = 26,
  from?: number,
): Part[] => {
  const words = text.split(/\s+/u).filter(Boolean);
  const says = words.map((word) => {
    const own = wordsIn(word);
    return asked.find((ask) =>
      own.some((one) =>
        ask.length > 3 ? one.startsWith(ask.slice(0, stemLength(ask))) : one === ask,
      ),
    );
  });
  let best = from ?? 0;
  let bestScore = -1;
  for (
    let start = best;
    from === undefined && (start === 0 || start + length <= words.length);
    start += 1
  ) {
    const within = says.slice(start, start + length).flatMap((word) => word ?? []);
    // Two different words of the query count more than one repeated word.
    const score = new Set(within).size * 4 + within.length;
    if (score > bestScore) [best, bestScore] = [start, score];
  }
  const parts: Part[] = [];
  const add = (part: Part): void => {
    const last = parts.at(-1);
    if (last?.marked === part.marked && !part.marked)
      parts[parts.length - 1] = { text: last.text + part.text, marked: false };
    else parts.push(part);
  };
  if (best > 0) add({ text: '… ', marked: false });
  words.slice(best, best + length).forEach((word, index) => {
    if (index > 0) add({ text: ' ', marked: false });
    add({ text: word, marked: says[best + index] !== undefined });
  });
  if (best + length < words.length) add({ text: ' …', marked: false });
  return parts;
};
