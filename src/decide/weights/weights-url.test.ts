import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultPreset } from './presets.ts';
import type { Weighting } from './ranking.ts';
import { weightSteps } from '#data/scale.ts';
import { scoreMatrix } from '#data/score-matrix.ts';
import { formatWeights, parseWeights } from './weights-url.ts';

const { dimensions } = scoreMatrix;
const usual = defaultPreset.weighting;
const parse = (search: string): ReturnType<typeof parseWeights> =>
  parseWeights(search, dimensions, usual);

const anyWeighing: fc.Arbitrary<Weighting> = fc.record({
  weights: fc.record(
    Object.fromEntries(dimensions.map(({ id }) => [id, fc.constantFrom(...weightSteps)])),
  ),
  variants: fc.record(
    Object.fromEntries(
      dimensions
        .filter(({ variants }) => variants.length > 0)
        .map(({ id, variants }) => [id, fc.constantFrom(...variants.map((known) => known.id))]),
    ),
  ),
});

/** Every dimension has a weight the form can show, every one with variants a known one, and nothing else is there. */
const expectValid = ({ weights, variants }: Weighting): void => {
  expect(Object.keys(weights)).toEqual(dimensions.map(({ id }) => id));
  for (const weight of Object.values(weights)) expect(weightSteps).toContain(weight);
  expect(Object.keys(variants)).toEqual(Object.keys(usual.variants));
  for (const { id, variants: known } of dimensions)
    if (known.length > 0) expect(known.map((variant) => variant.id)).toContain(variants[id]);
};

test('every state is read back from its address exactly', () => {
  fc.assert(
    fc.property(anyWeighing, (weighting) => {
      expect(parse(formatWeights('', weighting, dimensions))).toEqual({ weighting, problems: [] });
    }),
  );
});

test('an address is plain', () => {
  expect(formatWeights('', usual, dimensions)).toMatch(
    /^\?cpu-performance=[0-5]&(?:[a-z-]+=[0-5]&){10}concurrency-ergonomics\.reading=io&web-and-backend-ecosystem\.reading=web$/u,
  );
});

test('an address keeps what is not ours, as it was written, and no weight of before', () => {
  const before =
    '?with=go,rust&cpu-performance=9&differences&concurrency-ergonomics.reading=x&&a=%20';
  expect(formatWeights(before, usual, dimensions)).toBe(
    formatWeights('', usual, dimensions).replace('?', '?with=go,rust&differences&a=%20&'),
  );
});

describe('whatever the address says, the state is valid', () => {
  const name = fc.constantFrom(
    '__proto__',
    'constructor',
    'utm_source',
    ...dimensions.flatMap(({ id }) => [id, `${id}.reading`]),
  );
  const value = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('0', '5', '6', '-1', '3.0', ' 3', '٣', '1e0', 'NaN', '%E0%A4%A', '__proto__'),
  );
  const query = fc
    .array(fc.tuple(name, value))
    .map((pairs) => `?${pairs.map(([key, text]) => `${key}=${text}`).join('&')}`);

  test.each([
    ['any text', fc.string()],
    ['any Unicode', fc.string({ unit: 'binary' })],
    ['names of ours with any value', query],
  ])('%s', (_, strings) => {
    fc.assert(
      fc.property(strings, (search) => {
        expectValid(parse(search).weighting);
      }),
    );
  });

  test.each([
    '__proto__=5&__proto__.reading=io&constructor=1',
    '?%E0%A4%A=%E0%A4%A&=&&&=',
    `?cpu-performance=${'9'.repeat(10_000)}`,
    `?${'&cpu-performance=1'.repeat(10_000)}`,
    '?cpu-performance=<script>alert(1)</script>',
  ])('a hostile address, number %#', (search) => {
    expect(parse(search).weighting).toEqual(usual);
  });
});

test('what is missing or none of ours is silent', () => {
  const { weighting, problems } = parse('?cpu-performance=5&utm_source=letter&fbclid=x');
  expect(problems).toEqual([]);
  expect(weighting).toEqual({ ...usual, weights: { ...usual.weights, 'cpu-performance': 5 } });
});

test.each(['9', '6', '-1', '', '2.5', '3 ', 'x', '%E0%A4%A', '٣', '1&cpu-performance=1'])(
  'a weight of "%s" takes the usual one and is said',
  (value) => {
    expect(parse(`?cpu-performance=${value}`)).toEqual({
      weighting: usual,
      problems: ['CPU performance'],
    });
  },
);

test('a variant that does not exist takes the usual one and is said, once with its weight', () => {
  const search = '?concurrency-ergonomics.reading=web&concurrency-ergonomics=7';
  expect(parse(search)).toEqual({ weighting: usual, problems: ['Concurrency ergonomics'] });
});
