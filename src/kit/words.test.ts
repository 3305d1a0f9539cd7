import { expect, test } from 'vitest';
import { hasWord, wordsIn } from './words.ts';

test.each([
  ['Cold start', ['cold', 'start']],
  ['race-detector, p99!', ['race', 'detector', 'p99']],
  ['C++ or C#?', ['c++', 'or', 'c#']],
  ['naïve נִקּוּד', ['naïve', 'נִקּוּד']],
  ['node.js 26', ['node', 'js', '26']],
  ['— … «»', []],
])('%j', (text, words) => {
  expect(wordsIn(text)).toEqual(words);
  expect(hasWord(text)).toBe(words.length > 0);
});
