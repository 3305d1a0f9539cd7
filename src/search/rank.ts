import { lexiconOf, type Field, type Lexicon } from './lexicon.ts';
import type { Names } from './names.ts';
import { placesOf, type Place } from './places.ts';
import type { Count } from './postings.ts';
import type { Query, Reading, Term } from './query.ts';
import { ranking } from './ranking.ts';

/** For each word asked for, how often each place has it in its text. */
export type Counts = ReadonlyMap<string, ReadonlyMap<Place, Count>>;

/** A place and how well it answers. */
export interface Ranked {
  readonly place: Place;
  readonly score: number;
  /** The words of the query that its names or its text have. */
  readonly has: readonly Term[];
  /** Whether its names alone say what was asked for, and little else. */
  readonly isNamed: boolean;
}

/** How a place matches a word: what its names count, its own names alone, its text, and words that are only searched for. */
interface Match {
  name: number;
  own: number;
  text: number;
  hidden: number;
}

const noFields: ReadonlyMap<Place, Field> = new Map();
const noCounts: ReadonlyMap<Place, Count> = new Map();

/** The places that are in all of the lists. */
const inAll = <Value>(
  lists: readonly ReadonlyMap<Place, Value>[],
  both: (one: Value, other: Value) => Value,
): ReadonlyMap<Place, Value> =>
  lists.reduce((some, list) => {
    const found = new Map<Place, Value>();
    for (const [place, value] of some) {
      const other = list.get(place);
      if (other !== undefined) found.set(place, both(value, other));
    }
    return found;
  });

/** The places that are in any of the lists. */
const inAny = (lists: readonly ReadonlyMap<Place, Field>[]): ReadonlyMap<Place, Field> => {
  const [only, ...others] = lists;
  if (only && others.length === 0) return only;
  const found = new Map<Place, Field>();
  for (const list of lists)
    for (const [place, field] of list) {
      const before = found.get(place);
      if (before === undefined || ranking[field] > ranking[before]) found.set(place, field);
    }
  return found;
};

const worse = (one: Field, other: Field): Field => (ranking[one] < ranking[other] ? one : other);
const fewer = (one: Count, other: Count): Count => ({
  inText: Math.min(one.inText, other.inText),
  isHidden: one.isHidden || other.isHidden,
});

/** An average section, in words. */
const averageLength = 110;

/** What a word counts in a text: more often is more, but less and less, and less in a long text. Source: Robertson, BM25. */
const saturated = (count: number, { from, end }: Place): number => {
  const { saturation, length } = ranking;
  const long = 1 - length + (length * (end - from)) / averageLength;
  return ((saturation + 1) * count) / (saturation * long + count);
};

/** The places that match a word. */
const matchesOf = (
  { word, readings, isLanguage }: Term,
  places: readonly Place[],
  { having }: Lexicon,
  counts: Counts,
): ReadonlyMap<Place, Match> => {
  const matches = new Map<Place, Match>();
  const note = (place: Place, found: Partial<Match>): void => {
    const match = matches.get(place) ?? { name: 0, own: 0, text: 0, hidden: 0 };
    matches.set(place, match);
    match.name = Math.max(match.name, found.name ?? 0);
    match.own = Math.max(match.own, found.own ?? 0);
    match.text = Math.max(match.text, found.text ?? 0);
    match.hidden = Math.max(match.hidden, found.hidden ?? 0);
  };
  const noteReading = ({ forms, words, weight }: Reading): void => {
    const reading = ranking.reading[weight];
    const fields = forms.map((some) => inAny(some.map((form) => having.get(form) ?? noFields)));
    for (const [place, field] of inAll(fields, worse))
      note(place, { name: reading * ranking[field], own: field === 'page' ? 0 : reading });
    if (isLanguage) return;
    const found = words.map((one) => counts.get(one) ?? noCounts);
    for (const [place, { inText, isHidden }] of inAll(found, fewer))
      note(place, {
        text: inText > 0 ? reading * saturated(inText, place) : 0,
        hidden: isHidden ? reading : 0,
      });
  };
  readings.forEach(noteReading);
  if (isLanguage)
    for (const place of places)
      if (place.languages.some((id) => id === word)) note(place, { name: ranking.alias, own: 1 });
  return matches;
};

/** How much a word tells that so many of all places have: the fewer, the more. Source: Robertson, BM25. */
const telling = (having: number, all: number): number =>
  Math.log(1 + (all - having + 0.5) / (having + 0.5)) ** ranking.rarity;

/** How well a name fits a query, 0 to 1. */
type Fit = (name: ReadonlySet<string>, place: Place) => number;

/**
 * How well names fit a query: the harmonic mean (F-measure) of how much of the name is in the query and how much of the
 * query in the name, each word weighed by what it tells.
 */
const fitFor = (
  { terms, light }: Query,
  weights: readonly number[],
  tellingWord: (word: string) => number,
): Fit => {
  const asked = new Map<string, number>();
  terms.forEach(({ readings }, at) => {
    for (const form of readings.flatMap(({ forms }) => forms.flat()))
      asked.set(form, weights[at] ?? 0);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const says = (
    name: ReadonlySet<string>,
    place: Place,
    { word, readings, isLanguage }: Term,
  ): number => {
    if (isLanguage && place.languages.some((id) => id === word)) return 1;
    const said = readings.filter(({ forms }) =>
      forms.every((some) => some.some((form) => name.has(form))),
    );
    // The beginning of a name may be all that has been typed of it so far.
    return Math.max(
      0,
      ...said.map(({ weight }) => (weight === 'synonym' ? ranking.reading.synonym : 1)),
    );
  };
  return (name, place) => {
    let all = 0;
    let ofName = 0;
    for (const word of name) {
      const weight = asked.get(word) ?? tellingWord(word);
      all += weight;
      if (asked.has(word) || light.has(word)) ofName += weight;
    }
    if (ofName === 0) return 0;
    const ofQuery = terms.reduce(
      (sum, term, at) => sum + says(name, place, term) * (weights[at] ?? 0),
      0,
    );
    const [precision, recall] = [ofName / all, ofQuery / total];
    return recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  };
};

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
    return factor * ranking.about * (place.url.startsWith(`/${only}/`) ? ranking.home : 1);
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
