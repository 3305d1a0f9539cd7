import { expect, test } from 'vitest';
import { didYouMean, nearest } from './suggestion.ts';

test.each([
  ['glosary', ['glossary', 'sources'], 'glossary'],
  ['Scorecard', ['picks', 'scorecard'], 'scorecard'],
  ['ramp', ['steeper-ramp', 'node'], 'steeper-ramp'],
  ['perl', ['go', 'python'], undefined],
  ['x', [], undefined],
])('nearest to %s of %j is %s', (wrong, known, found) => {
  expect(nearest(wrong, known)).toBe(found);
});

test('a message ends with it, or with nothing', () => {
  expect(didYouMean('pyton', ['go', 'python'])).toBe('; did you mean "python"?');
  expect(didYouMean('perl', ['go', 'python'])).toBe('');
});
