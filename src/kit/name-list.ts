/**
 * Names in words: `Go`, `Go and Rust`, `Go, Node or Rust`. Not by `Intl.ListFormat`: the first one that a page creates
 * takes Chromium 60 ms.
 */
export const nameList = (names: readonly string[], word: 'and' | 'or' = 'and'): string =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(` ${word} `);
