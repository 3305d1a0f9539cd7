/**
 * Controls, ends of lines, halves of pairs, what stands for bytes that are no text, and overrides of direction: in a text
 * they break feeds and tables, or show a reader something else than is written.
 * Source: unicode.org/reports/tr36 and tr55.
 */
const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\uFFFD-\uFFFF]/u;

/**
 * The first character of a line that nobody sees, such as `U+0000`; undefined where all can be seen.
 */
export const unseenCharacter = (line: string): string | undefined => {
  const code = unseen.exec(line)?.[0].codePointAt(0);
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
};
