import type { guests } from '~/data/languages';
import type { LanguageId } from '~/schemas/language';

/** The languages a reader may name: the four, and those that have one comparison. */
export type NamedLanguage = LanguageId | (typeof guests)[number]['id'];

/**
 * The word by which the index knows a language. "Go" would not do: the index cuts words to their stems, so "go" finds
 * "going". Each is unmistakable and stands on every record about the language.
 */
export const languageTokens: readonly { readonly id: NamedLanguage; readonly token: string }[] = [
  { id: 'go', token: 'golang' },
  { id: 'python', token: 'cpython' },
  { id: 'node', token: 'nodejs' },
  { id: 'rust', token: 'rustlang' },
  { id: 'php', token: 'phplang' },
];

/** What a result can be, and what a reader calls it. */
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
 * The word by which the index knows a kind. Pagefind has filters of its own, but writes them in another order in each
 * build, and a build must be the same every time.
 */
export const kindToken = (kind: string): string => `facet${kind}`;

/** The word by which the index knows a language; undefined for what is none. */
export const languageToken = (id: string): string | undefined =>
  languageTokens.find((language) => language.id === id)?.token;

/** Whether a reader may name it as a language. */
export const isNamedLanguage = (id: string | undefined): id is NamedLanguage =>
  languageTokens.some((language) => language.id === id);
