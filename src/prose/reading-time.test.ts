import { expect, test } from 'vitest';
import { readingMinutes } from './reading-time.ts';

test('reading time counts words, not markup', () => {
  expect(readingMinutes('word '.repeat(476))).toBe(2);
  expect(readingMinutes(`<Cite ids="${'a '.repeat(900)}" /> short`)).toBe(1);
});
