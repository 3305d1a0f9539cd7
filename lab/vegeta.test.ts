import { expect, test } from 'vitest';
import { hitsOf, quantile } from './vegeta.ts';

/** A line as Vegeta 12.13 writes it. @param at milliseconds since the first request was due */
const line = (index: number, at: number, took: number, status = 200, error = ''): string =>
  [
    `1796087128${String(at).padStart(3, '0')}000000`,
    status,
    took * 1_000_000,
    0,
    0,
    error,
    '',
    '',
    index,
    'GET',
    'http://127.0.0.1:9999/links/abc?x=1',
    '',
  ].join(',');

test('a request counts from when it was due, not from when the generator got round to it', () => {
  // One every 100 ms; the third is sent 250 ms late.
  const csv = [line(0, 0, 5), line(1, 100, 5), line(2, 450, 5), line(3, 451, 5)].join('\n');
  expect(hitsOf(csv, 10).map(({ seconds }) => Math.round(seconds * 1000))).toEqual([
    5, 5, 255, 156,
  ]);
});

test('a request without an answer is a hit, whatever its error contains', () => {
  const [hit] = hitsOf(line(0, 0, 1, 0, '"Get ""http://x"": dial, refused"'), 10);
  expect(hit).toMatchObject({ status: 0, method: 'GET', path: '/links/abc' });
});

test('a quantile is one of the values', () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2);
  expect(quantile([4, 1, 3, 2], 0.99)).toBe(4);
  expect(quantile([], 0.5)).toBeNaN();
});
