import { describe, expect, test } from 'vitest';
import { rankedPresets, defaultPreset } from './presets.ts';
import { rank } from './ranking.ts';
import { outcomeText } from './ranking-text.ts';
import { scoreMatrix } from '#data/score-matrix.ts';
import { parseWeights } from './weights-url.ts';
import { definePresets, type Preset } from '#data/schemas/preset.ts';

test.each([
  ['api-service', 'Go comes first.'],
  ['data-and-ml', 'Python comes first.'],
  ['full-stack-web', 'Node comes first.'],
  ['low-latency-core', 'Rust comes first.'],
  ['command-line-and-tooling', 'Go comes first.'],
  ['small-team', 'Go comes first.'],
])('%s: %s', (id, outcome) => {
  const found = rankedPresets.find(({ preset }) => preset.id === id);
  expect(found && outcomeText(found.ranking)).toBe(outcome);
});

test('the sums of an API service, worked out by hand', () => {
  // Go: 2×4 + 3×3 + 4×5 + 3×5 + 5×5 + 0×2 + 4×5 + 3×5 + 3×3 + 2×4 + 1×2; Node as for I/O and Web.
  const { standings, most } = rank(scoreMatrix, defaultPreset.weighting);
  expect(standings.map(({ contender, sum }) => [contender.id, sum])).toEqual([
    ['go', 131],
    ['rust', 122],
    ['node', 114],
    ['python', 86],
  ]);
  expect(most).toBe(150);
});

test.each(rankedPresets)('the address of $preset.id means the preset', ({ search, weighting }) => {
  const nothing = { weights: {}, variants: {} };
  expect(parseWeights(search, scoreMatrix.dimensions, nothing)).toEqual({
    weighting,
    problems: [],
  });
});

test('with fitting weights each language comes first, as the page says', () => {
  const winners = new Set(
    rankedPresets.flatMap(({ ranking: { leaders } }) =>
      leaders.length === 1 ? leaders.map(({ id }) => id) : [],
    ),
  );
  for (const { id } of scoreMatrix.contenders) expect(winners).toContain(id);
});

describe('a preset is refused', () => {
  const { preset } = defaultPreset;
  const { weights } = preset;
  const define = (change: Partial<Preset>) => (): Preset[] =>
    definePresets('presets.ts', [{ ...preset, ...change }]);
  const without = Object.fromEntries(
    Object.entries(weights).filter(([id]) => id !== 'onboarding-speed'),
  );
  const alike = Object.fromEntries(Object.keys(weights).map((id) => [id, { weight: 3, why: 'x' }]));

  test.each<[string, Partial<Preset>, RegExp]>([
    ['without a weight', { weights: without }, /"api-service".+onboarding-speed.+missing/u],
    [
      'with a weight of 6',
      { weights: { ...weights, 'cpu-performance': { weight: 6, why: 'x' } } },
      /cpu-performance.+expected a whole number of 0 to 5/u,
    ],
    [
      'with half a weight',
      { weights: { ...weights, 'cpu-performance': { weight: 2.5, why: 'x' } } },
      /cpu-performance.+expected a whole number of 0 to 5/u,
    ],
    [
      'with a weight for no row',
      { weights: { ...weights, charm: { weight: 1, why: 'x' } } },
      /charm.+no such row/u,
    ],
    ['with equal weights', { weights: alike }, /all weights are the same/u],
    [
      'without a variant',
      { variants: { 'concurrency-ergonomics': 'io' } },
      /web-and-backend-ecosystem.+expected one of web, ops/u,
    ],
    ['without a situation', { situation: '' }, /situation.+expected text/u],
  ])('%s', (_name, change, message) => {
    expect(define(change)).toThrow(message);
  });

  test('and not as it stands', () => {
    expect(define({})).not.toThrow();
  });
});
