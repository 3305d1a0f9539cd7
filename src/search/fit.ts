import type { Place } from './places.ts';
import type { Query } from './query.ts';
import type { Term } from './terms.ts';
import { ranking } from './ranking.ts';

/** How much a word tells that so many of all places have: the fewer, the more. Source: Robertson, BM25. */
export const telling = (having: number, all: number): number =>
  Math.log(1 + (all - having + 0.5) / (having + 0.5)) ** ranking.rarity;

/** How well a name fits a query, 0 to 1. */
export type Fit = (name: ReadonlySet<string>, place: Place) => number;

/**
 * How well names fit a query: the harmonic mean (F-measure) of how much of the name is in the query and how much of the
 * query in the name, each word weighed by what it tells.
 */
export const fitFor = (
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
