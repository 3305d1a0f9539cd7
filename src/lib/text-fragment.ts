/** How many words at each end identify a long passage. */
const edge = 5;

/** Hyphens, commas and ampersands are syntax in a text fragment. Source: wicg.github.io/scroll-to-text-fragment. */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');

/**
 * The text fragment of a passage, which makes a browser scroll to it and highlight it:
 * `#:~:text=first%20words,last%20words`.
 * @param passage the selected text
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
