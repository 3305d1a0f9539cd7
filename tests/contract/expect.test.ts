import { expect, test } from 'vitest';
import { percentile } from './harness/expect.ts';

test('a percentile is the smallest value that a share of all values do not exceed', () => {
  const ten = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
  expect(percentile(ten, 0.9)).toBe(9);
  expect(percentile(ten, 0.91)).toBe(10);
  expect(percentile(ten, 0.5)).toBe(5);
  expect(percentile([2, 1, 3], 0.5)).toBe(2);
  expect(percentile([], 0.5)).toBe(0);
});
