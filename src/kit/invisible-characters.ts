/**
 * Control characters, line and paragraph separators, lone surrogates, replacement characters and direction overrides:
 * they break feeds and tables, or make a text look different from what is written. Source: unicode.org/reports/tr36 and
 * tr55.
 */
const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\uFFFD-\uFFFF]/u;

/** The first invisible character of a line, such as `U+0000`; undefined if there is none. */
export const invisibleCharacter = (line: string): string | undefined => {
  const code = unseen.exec(line)?.[0].codePointAt(0);
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
};
