import { languageNames } from '#data/language-names.ts';
import { languageIds, type LanguageId } from '#data/schemas/language.ts';

/** The language that a heading begins with: `Go: data races` → `go`. */
export const languageNamed = (heading: string): LanguageId | undefined =>
  languageIds.find((id) => heading.startsWith(`${languageNames[id]}: `));

/** A heading without the language that it begins with: `Go: data races` → `data races`. */
export const withoutLanguage = (heading: string): string => {
  const language = languageNamed(heading);
  return language ? heading.slice(languageNames[language].length + 2) : heading;
};
