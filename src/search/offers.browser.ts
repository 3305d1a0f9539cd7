import { searchStarts } from '#data/search-starts.ts';
import { pageUrl } from '#kit/page-address.ts';
import { loadNames } from './index.browser.ts';
import { placesOf } from './places.ts';
import { recentSearches } from './recent.browser.ts';
import { offerOf, searchOf } from './results.browser.ts';

/**
 * What search offers before anything is typed: the last searches, the comparisons, the chooser, and some searches.
 * @param address the URL of the search page for a query
 * @param search searches for a query
 * @throws when the names cannot be loaded
 */
export const offers = async (
  address: (query: string) => string,
  search: (query: string) => void,
): Promise<HTMLElement[]> => {
  const places = placesOf(await loadNames());
  const searchFor =
    (place: string) =>
    (query: string): HTMLElement => {
      const option = searchOf(query, address(query), place);
      option.addEventListener('click', (event) => {
        event.preventDefault();
        search(query);
      });
      return option;
    };
  const recent = recentSearches();
  return [
    ...recent.map(searchFor('Searched before')),
    ...searchStarts.pages.flatMap((id) =>
      places.filter(({ url }) => url === pageUrl(id)).map(offerOf),
    ),
    ...searchStarts.queries.filter((query) => !recent.includes(query)).map(searchFor('Search')),
  ];
};
