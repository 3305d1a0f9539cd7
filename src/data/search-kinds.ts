/** The kinds of search results, with the names readers see. */
export const searchKinds = {
  guide: 'Guides',
  decision: 'Decisions',
  comparison: 'Comparisons',
  table: 'Tables',
  pattern: 'Patterns',
  stack: 'Stacks',
  glossary: 'Glossary',
  about: 'About the site',
} as const;
export type SearchKind = keyof typeof searchKinds;
