import { knownHit } from './hits.ts';
import { base, loadSearchIndex } from './index.browser.ts';
import { recentSearches } from './recent.browser.ts';
import { optionOf } from './results.browser.ts';

/**
 * What search offers before anything is typed: the last searches, the comparisons, the chooser, and some searches.
 * @param address the URL of the search page for a query
 * @param search searches for a query
 */
export const offers = async (
  address: (query: string) => string,
  search: (query: string) => void,
): Promise<HTMLElement[]> => {
  const { vocabulary } = await loadSearchIndex();
  const { pages, queries } = vocabulary.starts;
  const searchOption = (place: string) => (query: string) => {
    const hit = { title: query, url: address(query), excerpt: [], summary: undefined, place };
    const option = optionOf(hit, 'search');
    option.addEventListener('click', (event) => {
      event.preventDefault();
      search(query);
    });
    return option;
  };
  const recent = recentSearches();
  return [
    ...recent.map(searchOption('Searched before')),
    ...pages.map((page) => {
      const hit = { ...knownHit(page, base), excerpt: [] };
      return optionOf(hit, hit.icon);
    }),
    ...queries.filter((query) => !recent.includes(query)).map(searchOption('Search')),
  ];
};
