import { wordsIn } from '#kit/words.ts';
import type { SearchKind } from '#data/search-kinds.ts';
import type { Page } from '#prose/page.ts';
import { otherLanguages } from '#data/other-languages.ts';
import { languageIds, type LanguageId } from '#data/schemas/language.ts';

/** The languages that search knows: the four, and those that appear only in a comparison. */
export type NamedLanguage = LanguageId | (typeof otherLanguages)[number]['id'];

const namedLanguages: readonly NamedLanguage[] = [
  ...languageIds,
  ...otherLanguages.map(({ id }) => id),
];

/** Whether an id is that of a language that search knows. */
export const isNamedLanguage = (id: string | undefined): id is NamedLanguage =>
  namedLanguages.some((language) => language === id);

/** The languages whose ids are words of a text: `rust-under-go` → Go, Rust. */
export const languagesIn = (text: string): NamedLanguage[] => {
  const words = new Set(wordsIn(text));
  return namedLanguages.filter((id) => words.has(id));
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
