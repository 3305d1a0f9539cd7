import type { Target } from './vegeta.ts';

/** A load at a fixed rate. */
export interface Load {
  /** The end of the ids of its metrics. */
  readonly id: string;
  /** Requests a second. */
  readonly rate: number;
  readonly targets: (url: string, rounds: number) => Target[];
}

/** How many links stand in the database before the first request. */
export const stored = 10_000;

/** How long a digest computes, in seconds. */
export const burst = 0.02;

/** The most rounds that the contract allows. */
export const mostRounds = 500_000;

const codeOf = (index: number): string => `seed-${String(index % stored).padStart(5, '0')}`;

/** From one link to the next, in an order that no cache expects. */
const stride = 7919;

const get = (url: string, index: number): Target => ({
  method: 'GET',
  url: `${url}/links/${codeOf(index * stride)}`,
});

/** Eight of ten read a link, one makes one, one reads a page. */
export const everyday = (url: string): Target[] =>
  Array.from({ length: 1000 }, (_, index): Target => {
    if (index % 10 === 3)
      return {
        method: 'POST',
        url: `${url}/links`,
        body: JSON.stringify({ url: `https://example.org/documents/${String(index)}` }),
      };
    return index % 10 === 7
      ? { method: 'GET', url: `${url}/links?limit=20&after=${codeOf(index * stride)}` }
      : get(url, index);
  });

export const digest = (url: string, rounds: number): Target => ({
  method: 'POST',
  url: `${url}/digest`,
  body: JSON.stringify({ text: 'Computing keeps a core busy.', rounds }),
});

/** Distances between requests that compute: 10 to 30, 20 on average, in no order that anything else has. */
const distance = (burst: number): number => 10 + ((burst * 8) % 21);

/** The everyday mix, in which one request in 20 computes. */
export const withBursts = (url: string, rounds: number): Target[] => {
  let [next, count] = [11, 0];
  return everyday(url).map((target, index) => {
    if (index !== next) return target;
    next += distance(count);
    count += 1;
    return digest(url, rounds);
  });
};

export const bursts: Load = { id: 'bursts', rate: 250, targets: withBursts };

export const loads: readonly Load[] = [
  { id: 'light', rate: 250, targets: everyday },
  { id: 'busy', rate: 500, targets: everyday },
  bursts,
  {
    id: 'report',
    rate: 100,
    targets: (url) =>
      Array.from({ length: 1000 }, (_, index) => {
        const { method, url: link } = get(url, index);
        return { method, url: `${link}/report` };
      }),
  },
];
