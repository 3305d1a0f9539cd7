import { expect, test } from 'vitest';
import { pairOf, reversedPair } from './pairs.ts';

test('a pair’s page is found by either order of its names', () => {
  expect(pairOf('compare/go-vs-rust')).toEqual(['go', 'rust']);
  expect(reversedPair('compare/go-vs-rust')).toBe('compare/rust-vs-go');
});

test('a page that is no pair has none', () => {
  expect(pairOf('compare')).toBeUndefined();
  expect(reversedPair('go')).toBeUndefined();
});
