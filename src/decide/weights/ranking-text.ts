import { nameList } from '#kit/name-list.ts';
import type { Flip, Ranking, Standing, Product } from './ranking.ts';

const labelsOf = (items: readonly { readonly label: string }[]): string =>
  nameList(items.map(({ label }) => label));

/** The result in a sentence that changes only when the leaders change. */
export const outcomeText = ({ leaders }: Ranking): string => {
  if (leaders.length === 0) return 'Every weight is 0, so there is nothing to rank.';
  return leaders.length === 1
    ? `${labelsOf(leaders)} comes first.`
    : `Too close to call: ${labelsOf(leaders)} are level.`;
};

/** How the lead compares with the effect of one score that is wrong by a point; empty if every weight is 0. */
export const marginText = ({ standings, leaders, margin }: Ranking): string => {
  if (leaders.length === 0) return '';
  if (leaders.length > 1)
    return `None of them is more than ${String(margin)} behind the largest sum. One score that is wrong by a point can move a sum by that much: ${String(margin)} is the largest weight.`;
  const [first, next] = standings;
  if (!first || !next) return '';
  const followers = standings.filter(({ place }) => place === next.place);
  return `Its lead over ${nameList(followers.map(({ contender }) => contender.label))} is ${String(first.sum - next.sum)}. One score that is wrong by a point can move a sum by ${String(margin)} at most, the largest weight.`;
};

/** The place, or `=1` for each leader of a result that is too close to call; empty if there is nothing to rank. */
export const placeText = ({ contender, place }: Standing, { leaders }: Ranking): string => {
  if (leaders.length === 0) return '';
  return leaders.length > 1 && leaders.includes(contender) ? '=1' : String(place);
};

/** A term as `2 × 4`: weight, then score. */
export const termText = ({ weight, score }: Product): string =>
  `${String(weight)} × ${String(score)}`;

/** A term with its product: `2 × 4 = 8`. */
export const productText = (product: Product): string =>
  `${termText(product)} = ${String(product.weight * product.score)}`;

/** `112 of 120`. */
export const sumText = (sum: number, most: number): string => `${String(sum)} of ${String(most)}`;

/** The length of a sum's bar in percent, rounded to a tenth. */
export const shareOf = (sum: number, most: number): string =>
  most === 0 ? '0' : String(Math.round((1000 * sum) / most) / 10);

const flipText = ({ dimension, from, to, first, clear }: Flip): string =>
  `${dimension.label} at ${String(to)} instead of ${String(from)} would put ${first.label} first${clear ? '' : ', though too close to call'}.`;

/** A sentence for each single weight that would change who has the largest sum, or one saying that none would. */
export const flipTexts = ({ flips, leaders }: Ranking): string[] => {
  if (flips.length > 0) return flips.map(flipText);
  if (leaders.length === 0) return [];
  return [
    leaders.length === 1
      ? 'No single weight changes who comes first.'
      : 'No single weight tips the balance.',
  ];
};

/** Shown if all weights other than 0 are equal. */
export const equalWeightsText =
  'Every dimension that counts has the same weight here. They seldom matter equally.';
