import { hasWord } from '#kit/words.ts';

/** Words an adult reads silently in a minute of English non-fiction. Source: Brysbaert (2019), 238. */
const wordsPerMinute = 238;

/** The reading time of a text in minutes, with fractions. */
export const minutesToRead = (text: string): number => {
  const words = text
    .replace(/<[^>]*>/gu, ' ')
    .split(/\s+/u)
    .filter(hasWord);
  return words.length / wordsPerMinute;
};

/** The reading time of a text in whole minutes, at least one. */
export const readingMinutes = (text: string): number =>
  Math.max(1, Math.round(minutesToRead(text)));
