import type { otherLanguages } from '#data/languages.ts';
import type { LanguageId } from '#data/schemas/language.ts';

/** The languages that search knows: the four, and those that appear only in a comparison. */
export type NamedLanguage = LanguageId | (typeof otherLanguages)[number]['id'];

/**
 * The word that stands for a language in the index and is on every record about it. "Go" would not do: the index stems
 * words, so "go" also finds "going".
 */
export const languageTokens: readonly { readonly id: NamedLanguage; readonly token: string }[] = [
  { id: 'go', token: 'golang' },
  { id: 'python', token: 'cpython' },
  { id: 'node', token: 'nodejs' },
  { id: 'rust', token: 'rustlang' },
  { id: 'php', token: 'phplang' },
];

/** The kinds of results, with the names readers see. */
export const recordKinds = {
  guide: 'Guides',
  decision: 'Decisions',
  comparison: 'Comparisons',
  table: 'Tables',
  pattern: 'Patterns',
  stack: 'Stacks',
  glossary: 'Glossary',
  about: 'About the site',
} as const;
export type RecordKind = keyof typeof recordKinds;

/**
 * The word that stands for a kind in the index. Pagefind has filters, but writes them in a different order in each
 * build, and builds must be reproducible.
 */
export const kindToken = (kind: string): string => `facet${kind}`;

/** The word that stands for a language in the index; undefined for an unknown id. */
export const languageToken = (id: string): string | undefined =>
  languageTokens.find((language) => language.id === id)?.token;

/** Whether an id is that of a language that search knows. */
export const isNamedLanguage = (id: string | undefined): id is NamedLanguage =>
  languageTokens.some((language) => language.id === id);
