import { expect, test } from 'vitest';
import { reversedPair } from './page.ts';

test('a pair’s page is found by either order of its names', () => {
  expect(reversedPair('compare/go-vs-rust')).toBe('compare/rust-vs-go');
});

test('a page that is no pair has no other order', () => {
  expect(reversedPair('go')).toBeUndefined();
  expect(reversedPair('compare')).toBeUndefined();
});
