/** Two things that a page compares, in the order of its address: `go-vs-rust` → `['go', 'rust']`. */
export const pairOf = (pageId: string): readonly [string, string] | undefined => {
  const [, first, second] = /^compare\/([a-z]+)-vs-([a-z]+)$/u.exec(pageId) ?? [];
  return first && second ? [first, second] : undefined;
};

/** The address a reader may guess instead: `compare/go-vs-rust` → `compare/rust-vs-go`. */
export const reversedPair = (pageId: string): string | undefined => {
  const pair = pairOf(pageId);
  return pair && `compare/${pair[1]}-vs-${pair[0]}`;
};
