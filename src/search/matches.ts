import type { Field, Lexicon } from './lexicon.ts';
import type { Place } from './places.ts';
import type { Count } from './postings.ts';
import type { Reading, Term } from './terms.ts';
import { ranking } from './ranking.ts';

/** For each word asked for, how often each place has it in its text. */
export type Counts = ReadonlyMap<string, ReadonlyMap<Place, Count>>;

/** How a place matches a word: what its names count, its own names alone, its text, and words that are only searched for. */
export interface Match {
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
export const matchesOf = (
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
