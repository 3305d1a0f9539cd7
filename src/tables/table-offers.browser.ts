import { languageNames } from '#data/language-names.ts';
import { nameList } from '#kit/name-list.ts';
import { subsetAddress } from './export-name.ts';

const names = new Map<string, string>(Object.entries(languageNames));

/** The names of languages, in the order given: not read from the page, which may be translated. */
export const namesOf = (ids: readonly string[]): string[] => ids.map((id) => names.get(id) ?? id);

/**
 * The links below a table and to the pages of pairs.
 * @param wrapper the element around the table
 * @param tableId the name of its files
 * @returns sets them for a choice: the files of two languages, their page, the same choice in the whole table
 */
export const offersOf = (wrapper: Element, tableId: string) => {
  const links = [...wrapper.querySelectorAll<HTMLAnchorElement>('.downloads a')].map((link) => {
    // An element: translators replace the nodes of texts.
    const note = document.createElement('span');
    link.append(note);
    return { link, note, href: link.href, label: link.ariaLabel ?? '' };
  });
  /**
   * @param pair the two chosen languages in the table's own order, or none
   * @param subset those of whom there are files
   * @param query the choice as a query string
   */
  return (pair: readonly string[], subset: readonly string[], query: string): void => {
    for (const offered of document.querySelectorAll<HTMLElement>('[data-pair]'))
      offered.hidden = offered.dataset['pair'] !== pair.join('-');
    const suffix = subset.length > 0 ? ` (${nameList(namesOf(subset))})` : '';
    for (const { link, note, href, label } of links)
      if (link.hasAttribute('download')) {
        link.href = subsetAddress(href, tableId, subset);
        note.textContent = suffix;
        link.ariaLabel = label + suffix;
      } else if (!link.hash) link.search = query;
  };
};
