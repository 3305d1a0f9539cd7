/** Names in words: `Go`, `Go and Rust`, `Go, Node or Rust`. */
export const listed = (
  names: readonly string[],
  type: Intl.ListFormatType = 'conjunction',
): string => new Intl.ListFormat('en-GB', { type }).format(names);
