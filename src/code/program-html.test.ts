import { expect, test } from 'vitest';
import { lineRanges, saidLines } from './program-html.ts';

test.each([
  [[3], '3'],
  [[3, 4, 5, 9], '3–5, 9'],
  [[1, 3], '1, 3'],
])('the lines %j are written %s', (lines, text) => {
  expect(lineRanges(lines)).toBe(text);
});

test('a long message is cut, and says by how much', () => {
  const lines = Array.from({ length: 40 }, (_, index) => String(index));
  const shown = saidLines(lines.join('\n'), 10);
  expect(shown).toHaveLength(11);
  expect(shown.at(-1)).toBe('… (30 more lines)');
});

test('a message that is hardly longer is not cut', () => {
  expect(saidLines('a\nb\nc\nd', 2)).toEqual(['a', 'b', 'c', 'd']);
});
