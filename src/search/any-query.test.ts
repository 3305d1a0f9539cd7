import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer } from './answer.ts';
import { excerptOf } from './excerpt.ts';
import { normaliseQuery, understand, wordsToCount } from './query.ts';
import { sampleNames } from '#tests/data/sample-names.ts';
import { lines } from '#tests/data/arbitraries.ts';

/** Any string that a browser can pass on, including lone surrogates and control characters. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  lines,
  fc.constantFrom('__proto__', 'constructor', '<script>', '\uD800', 'x'.repeat(10_000)),
  fc.tuple(lines, fc.nat(2000)).map(([line, times]) => line.repeat(times)),
);

describe('any query', () => {
  test('is shown as one line of at most 200 characters that is read the same when it comes back', () => {
    fc.assert(
      fc.property(texts, (typed) => {
        const query = normaliseQuery(typed);
        expect(query.length).toBeLessThanOrEqual(200);
        expect(query.isWellFormed()).toBe(true);
        expect(query).not.toMatch(/\p{C}|^\s|\s$|\s{2}/u);
        expect(normaliseQuery(query)).toBe(query);
      }),
    );
  });

  test('is understood, and as what is shown', () => {
    fc.assert(
      fc.property(texts, (typed) => {
        const meant = understand(typed, sampleNames);
        expect(meant).toEqual(understand(normaliseQuery(typed), sampleNames));
        expect(wordsToCount(meant)).not.toContain('');
        const said = excerptOf(typed, meant.terms, Infinity).map(({ text }) => text);
        expect(said.join('')).toBe(typed.split(/\s+/u).filter(Boolean).join(' '));
      }),
    );
  });

  test('is answered', () => {
    fc.assert(
      fc.property(texts, (typed) => {
        const { places } = answer(understand(typed, sampleNames), sampleNames, {}, new Map());
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
});
