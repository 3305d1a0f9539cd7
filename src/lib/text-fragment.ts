/** Words at each end that name a long passage. */
const edge = 5;

/** A hyphen, comma or ampersand would be read as syntax. Source: wicg.github.io/scroll-to-text-fragment. */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');

/**
 * The fragment that leads a browser to a passage and marks it: `#:~:text=first%20words,last%20words`.
 * @param passage the text as selected
 * @returns undefined for a passage without words
 */
export const textFragment = (passage: string): string | undefined => {
  const words = passage.trim().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return undefined;
  const text =
    words.length <= edge * 2
      ? encode(words.join(' '))
      : `${encode(words.slice(0, edge).join(' '))},${encode(words.slice(-edge).join(' '))}`;
  return `#:~:text=${text}`;
};
