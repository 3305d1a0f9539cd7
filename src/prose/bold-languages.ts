import { languages } from '#data/languages.ts';
import { languageIds } from '#data/schemas/language.ts';

/**
 * Sets off each language where a text first names it, in bold and in its colour.
 * @param html inline HTML, as `inlineHtml` makes it
 */
export const boldLanguages = (html: string): string => {
  const waiting = new Map(languageIds.map((id) => [languages[id].name, id]));
  // A tag is matched first, so that no attribute is changed.
  const names = new RegExp(`<[^>]*>|\\b(?:${[...waiting.keys()].join('|')})\\b`, 'gu');
  return html.replace(names, (found) => {
    const id = waiting.get(found);
    waiting.delete(found);
    return id ? `<b class="name language-${id}">${found}</b>` : found;
  });
};
