const longest = 200;

/**
 * A query as the index takes it: one line, without control characters, at most 200 characters.
 * Aliases, stop words and the like will be worked in here.
 */
export const normaliseQuery = (query: string): string =>
  query.normalize('NFC').replace(/\p{C}/gu, ' ').replace(/\s+/gu, ' ').trim().slice(0, longest);
