import { describe, expect, test } from 'vitest';
import { fixtureSessions } from '#tests/data/measured.ts';
import { findingProblem, ratioOf } from './findings.ts';
import { metricOf } from './metrics.ts';

const p99 = metricOf('p99-busy');
const sessions = fixtureSessions({
  has: (_, { id }, day) => id !== 'rust' || day === '2026-12-01',
});
const all = fixtureSessions();

describe('a finding', () => {
  test('holds if all its comparisons do', () => {
    expect(findingProblem(p99, 'python > go', all)).toBeUndefined();
    expect(findingProblem(p99, 'python > node, node > go, go = rust', all)).toBeUndefined();
  });

  test.each([
    [
      'go > python',
      'says of "p99-busy" that go takes more than python, but by our figures go takes less',
    ],
    ['go > rust', 'by our figures there is no difference between go and rust'],
    ['go = python', 'by our figures go takes less than python; change the sentence'],
    ['python > go, rust > go', 'by our figures there is no difference between rust and go'],
  ])('is refused if the figures say otherwise: %s', (shows, words) => {
    expect(findingProblem(p99, shows, all)).toContain(words);
  });

  test.each([
    ['go > java', 'has no "java"; expected one of go, python, node, rust'],
    ['python > rust', '"p99-busy" of "rust" is not published (one day only)'],
    ['python > go, go < python', 'cannot read "go < python"; write comparisons such as'],
    ['go>python', 'cannot read "go>python"'],
    ['python > node > go', 'cannot read "python > node > go"'],
    ['python > go,', 'cannot read ""'],
    ['go = go', 'compares go with itself'],
  ])('is refused if nothing can be said: %s', (shows, words) => {
    expect(findingProblem(p99, shows, sessions)).toContain(words);
  });
});

describe('a ratio', () => {
  test('is that of the medians', () => {
    const ratio = ratioOf(p99, 'python', 'go', all);
    expect(typeof ratio === 'string' ? ratio : Math.round(ratio.times * 2)).toBe(19);
  });

  test('is refused the other way round, and of nothing', () => {
    expect(ratioOf(p99, 'go', 'python', all)).toContain('by our figures go takes less than python');
    expect(ratioOf(metricOf('install-scripts'), 'python', 'go', all)).toContain(
      '"install-scripts" of "go" is zero, of which there is no multiple',
    );
  });
});
