import { expect, test } from 'vitest';
import { withParameters } from './query-string.ts';

test.each([
  ['', '?a=1'],
  ['?', '?a=1'],
  ['?b=2', '?b=2&a=1'],
  ['?a=0&b=%20+x&a&c', '?b=%20+x&c&a=1'],
  ['?%61=0&&', '?a=1'],
])('%j with a=1 is %j', (search, expected) => {
  expect(withParameters(search, ['a'], ['a=1'])).toBe(expected);
});

test('nothing is left of parameters that go', () => {
  expect(withParameters('?a=0', ['a'], [])).toBe('');
});
