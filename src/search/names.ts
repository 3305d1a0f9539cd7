import { wordsIn } from '#kit/words.ts';
import type { SearchKind } from '#data/search-kinds.ts';
import type { Page } from '#prose/page.ts';
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

/**
 * The word that stands for a kind in the index. Pagefind has filters, but writes them in a different order in each
 * build, and builds must be reproducible.
 */
export const kindToken = (kind: string): string => `facet${kind}`;

/** The word that stands for a language in the index; undefined for an unknown id. */
export const languageToken = (id: string): string | undefined =>
  languageTokens.find((language) => language.id === id)?.token;

/** The languages whose words for the index are among some names. */
export const languagesAmong = (names: readonly string[]): NamedLanguage[] =>
  languageTokens.flatMap(({ id, token }) => (names.includes(token) ? [id] : []));

/** Whether an id is that of a language that search knows. */
export const isNamedLanguage = (id: string | undefined): id is NamedLanguage =>
  languageTokens.some((language) => language.id === id);

/** The languages whose ids are words of a text: `rust-under-go` → Go, Rust. */
export const languagesIn = (text: string): NamedLanguage[] => {
  const words = new Set(wordsIn(text));
  return languageTokens.flatMap(({ id }) => (words.has(id) ? [id] : []));
};

/** The languages that a page is about: a search for one of them ranks it higher. */
export const pageLanguages = ({ subject, data }: Page): readonly NamedLanguage[] => {
  switch (subject.kind) {
    case 'language':
      return [subject.language];
    case 'pair':
      return subject.sides.filter(isNamedLanguage);
    case 'verdict':
      return subject.verdict.languages;
    default:
      return languagesIn(data.title);
  }
};

/** The kind of result that search shows a page as. */
export const searchKindOf = ({ subject, section }: Page): SearchKind =>
  subject.kind === 'glossary' ? 'glossary' : (section?.searchKind ?? 'guide');
