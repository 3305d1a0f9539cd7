/**
 * Characters that nobody sees: control characters, separators of lines and paragraphs, lone surrogates, replacement
 * characters, soft hyphens, zero-width spaces, marks and overrides of direction, tags. They break feeds, tables and
 * searches, or make a text look different from what is written. The joiners U+200C and U+200D are left alone, because
 * emoji and some scripts need them. Source: unicode.org/reports/tr36 and tr55.
 */
const unseen =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFF\u{E0000}-\u{E007F}]/u;

/** The first invisible character of a line, such as `U+0000`; undefined if there is none. */
export const invisibleCharacter = (line: string): string | undefined => {
  const code = unseen.exec(line)?.[0].codePointAt(0);
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
};
