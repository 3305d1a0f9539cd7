import { notCoveredPage } from '#data/not-covered.ts';
import { isSearchKind, type SearchKind } from '#data/search-kinds.ts';
import { pageUrl } from '#kit/page-address.ts';
import { isNamedLanguage, type NamedLanguage } from './languages.ts';
import type { Names } from './names.ts';
import { placesOf, type Place } from './places.ts';
import type { Asked, Query } from './query.ts';
import type { Term } from './terms.ts';
import type { Counts } from './matches.ts';
import { rank } from './rank.ts';

/** What readers may leave: one language, one kind. */
export interface Filters {
  readonly language?: NamedLanguage;
  readonly kind?: SearchKind;
}

/** The filters for ids of a language and of a kind; an unknown id filters nothing. */
export const filtersFrom = (language: string, kind: string): Filters => ({
  ...(isNamedLanguage(language) && { language }),
  ...(isSearchKind(kind) && { kind }),
});

/** What search found. */
export interface Answer {
  /** The best first. Those that names alone told stay where they are when the texts are counted. */
  readonly places: readonly Place[];
  /** How many have all of the words, in their names or their text. */
  readonly whole: number;
  /** The words that the first place has. */
  readonly has: readonly Term[];
  /** The words that no place has. */
  readonly missing: readonly Term[];
}

/** How many places names alone may tell, so that the texts have a say too. */
const toldByNames = 4;

const isPairPage = (place: Place, languages: readonly NamedLanguage[]): boolean =>
  place.kind === 'comparison' &&
  place.level === 'page' &&
  languages.every((id) => place.languages.includes(id));

/** The place that answers a query as a whole. */
const placeFor = (asked: Asked, places: readonly Place[]): Place | undefined => {
  switch (asked.kind) {
    case 'pair':
      return places.find((place) => isPairPage(place, asked.languages));
    case 'language':
      return (
        places.find(({ url }) => url === pageUrl(asked.language)) ??
        places.find((place) => isPairPage(place, [asked.language]))
      );
    case 'not-covered':
      return places.find(
        ({ url }) => url === `${pageUrl(notCoveredPage.id)}#${notCoveredPage.anchor}`,
      );
  }
};

/**
 * Answers a query.
 * @param counts what the texts have of each word; without it, only the places that names alone tell for certain
 */
export const answer = (
  query: Query,
  names: Names,
  { language, kind }: Filters = {},
  counts?: Counts,
): Answer => {
  const isAllowed = (place: Place): boolean =>
    (language === undefined || place.languages.includes(language)) &&
    (kind === undefined || place.kind === kind);
  const { asked } = query;
  const isWhole = asked && (asked.kind !== 'pair' || asked.alone);
  const pinned = isWhole ? placeFor(asked, placesOf(names)) : undefined;
  const told = rank(query, names).filter(({ isNamed }) => isNamed);
  const first = [...(pinned ? [pinned] : []), ...told.map(({ place }) => place)]
    .filter(isAllowed)
    .slice(0, toldByNames);
  const ranked = counts ? rank(query, names, counts).filter(({ place }) => isAllowed(place)) : [];
  const places = [...new Set([...first, ...ranked.map(({ place }) => place)])];
  return {
    places,
    whole: ranked.filter(({ has }) => has.length === query.terms.length).length,
    has: ranked.find(({ place }) => place === places[0])?.has ?? [],
    missing: query.terms.filter((term) => !ranked.some(({ has }) => has.includes(term))),
  };
};
