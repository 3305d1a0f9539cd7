/** The kinds of search results, with the names readers see. */
export const searchKinds = {
  guide: 'Guides',
  decision: 'Decisions',
  comparison: 'Comparisons',
  table: 'Tables',
  code: 'Code',
  pattern: 'Patterns',
  stack: 'Stacks',
  glossary: 'Terms',
  about: 'About',
} as const;
export type SearchKind = keyof typeof searchKinds;

/** Whether a value is the id of a kind of search result. */
export const isSearchKind = (kind: unknown): kind is SearchKind =>
  typeof kind === 'string' && Object.hasOwn(searchKinds, kind);
