import { pageUrl } from '#kit/page-address.ts';
import { fitFor, telling } from './fit.ts';
import { lexiconOf } from './lexicon.ts';
import { matchesOf, type Counts } from './matches.ts';
import type { Names } from './names.ts';
import { placesOf, type Place } from './places.ts';
import type { Query } from './query.ts';
import type { Term } from './terms.ts';
import { ranking } from './ranking.ts';

/** A place and how well it answers. */
export interface Ranked {
  readonly place: Place;
  readonly score: number;
  /** The words of the query that its names or its text have. */
  readonly has: readonly Term[];
  /** Whether its names alone say what was asked for, and little else. */
  readonly isNamed: boolean;
}

/** A factor for what a place is about, and for its kind. */
const factorFor = ({ languages, asked }: Query): ((place: Place) => number) => {
  const [only, other] = languages;
  const pair = asked?.kind === 'pair' ? asked.languages : undefined;
  return (place) => {
    const concerned = place.languages.filter((id) => languages.includes(id)).length;
    if (pair && place.kind === 'comparison' && concerned === 2 && place.languages.length === 2)
      return place.level === 'page' ? ranking.pair : ranking.pairPart;
    const factor = !other && place.kind === 'comparison' ? ranking.comparison : 1;
    if (!only) return factor;
    if (concerned === 0) return place.languages.length > 0 ? factor * ranking.aboutOthers : factor;
    if (other) return factor;
    return factor * ranking.about * (place.url.startsWith(pageUrl(only)) ? ranking.home : 1);
  };
};

/**
 * Ranks the places that have any of the words.
 * @param counts what the texts have; without it, names alone are ranked
 * @returns the best first
 */
export const rank = (query: Query, names: Names, counts: Counts = new Map()): Ranked[] => {
  const { terms } = query;
  const lexicon = lexiconOf(names);
  const places = placesOf(names);
  const spreadOf = (words: readonly string[]): number =>
    words.reduce((sum, word) => sum + (lexicon.spread.get(word) ?? 0), 0);
  const tellingWord = (word: string): number => telling(spreadOf([word]), places.length);
  const weights = terms.map(({ word, readings: [typed], isLanguage }) => {
    const inNames = telling(spreadOf(typed?.forms.flat() ?? []), places.length);
    const inTexts = telling(counts.get(word)?.size ?? 0, places.length);
    return isLanguage ? ranking.language * inNames : Math.min(inNames, inTexts);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const fit = fitFor(query, weights, tellingWord);
  const factor = factorFor(query);
  const byTerm = terms.map((term) => matchesOf(term, places, lexicon, counts));

  const rankedOf = (place: Place): Ranked => {
    let score = 0;
    let covered = 0;
    let byNames = 0;
    let own = 0;
    let known = 0;
    const has = terms.filter((_, at) => {
      const match = byTerm[at]?.get(place);
      const weight = weights[at] ?? 0;
      if (!match) return false;
      const name = Math.max(match.name, ranking.hidden * match.hidden);
      score += weight * (ranking.name * name + match.text);
      covered += weight;
      own += match.own;
      if (match.name > 0) byNames += 1;
      if (match.own > 0 || match.hidden > 0) known += weight;
      return true;
    });
    const fits =
      own === 0 ? 0 : Math.max(...(lexicon.own.get(place) ?? []).map((name) => fit(name, place)));
    const best = Math.max(fits, ranking.hiddenFit * (known / total) ** 2);
    return {
      place,
      score:
        score *
        (covered / total) ** ranking.coverage *
        (1 + ranking.fit * best) *
        (fits > 0.99 ? ranking.named : 1) *
        factor(place),
      has,
      isNamed: byNames === terms.length && fits >= ranking.sure,
    };
  };
  const found = new Set(byTerm.flatMap((matches) => [...matches.keys()]));
  return [...found]
    .map(rankedOf)
    .toSorted((a, b) => b.score - a.score || places.indexOf(a.place) - places.indexOf(b.place));
};
