import { roundUp } from './round-up.ts';

/** The metric that the calculator multiplies: the everyday mix, at the higher of its two rates. */
export const coresMetric = 'cpu-busy';

/** How much of a core is used on average. The rest is for peaks. */
export const targetUse = 0.6;

/** Requests per second that the page shows without a form. */
export const coresPresets = [100, 1000, 20_000] as const;

/** What a core costs a month, in any currency, if nobody says. */
export const usualPrice = 25;

/** What a load takes. */
export interface Cores {
  /** As computed. */
  readonly needed: number;
  /** Rounded up: at least one. */
  readonly cores: number;
  /** Per month, in the currency of the price. */
  readonly cost: number;
}

/**
 * How many cores a load takes, and what they cost.
 * @param requests per second
 * @param seconds of CPU time per request
 * @param price of a core per month
 */
export const coresFor = (requests: number, seconds: number, price: number): Cores => {
  const needed = (requests * seconds) / targetUse;
  const cores = Math.max(roundUp(needed), 1);
  return { needed, cores, cost: cores * price };
};

/** A number with commas, and at most two decimals. Not by `Intl`, whose first use takes Chromium 60 ms. */
export const grouped = (value: number): string => {
  const [whole = '', decimals = ''] = value.toFixed(2).split('.');
  const rest = decimals.replace(/0+$/u, '');
  const commas = whole.replace(/\B(?=(\d{3})+$)/gu, ',');
  return rest === '' ? commas : `${commas}.${rest}`;
};

/** Rounded up, as cores are, so that the one explains the other. */
const oneDecimal = (value: number): string => {
  if (value < 0.05) return 'under 0.1';
  const [whole = '', decimal = ''] = (roundUp(value * 10) / 10).toFixed(1).split('.');
  return `${grouped(Number(whole))}.${decimal}`;
};

/** Cores in words: `1 core`. */
export const coresText = ({ cores }: Cores): string =>
  `${grouped(cores)} ${cores === 1 ? 'core' : 'cores'}`;

/** Before it is rounded up: `needs 0.4`. */
export const neededText = ({ needed }: Cores): string => `needs ${oneDecimal(needed)}`;

/** `25 a month` */
export const costText = ({ cost }: Cores): string => `${grouped(cost)} a month`;
