import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPublished } from '#data/measured.ts';
import type { Metric } from '#data/schemas/metric.ts';
import type { Session } from '#data/schemas/session.ts';
import { fixtureSessions } from '#tests/data/measured.ts';
import { compare, figureOf, isFigure, quartilesOf, type Figure } from './figures.ts';
import { metricOf } from './metrics.ts';

const timed = metricOf('cpu-busy');
const counted = metricOf('lines');
const [first = { id: 'none', label: 'none', language: 'go' }] = timed.variants;

/** Sessions in which a metric has these values for a variant on these days. */
const sessionsWith = (
  metric: Metric,
  values: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>,
): Session[] =>
  Object.entries(values).flatMap(([day, variants]) =>
    fixtureSessions({ days: [day] })
      .filter(({ experiment }) => experiment === metric.experiment)
      .map((session) => ({
        ...session,
        figures: Object.entries(variants).map(([variant, found]) => ({
          metric: metric.id,
          variant,
          values: [...found],
        })),
      })),
  );

const ten = (value: number): number[] => Array.from({ length: 10 }, () => value);

const figureWith = (days: Readonly<Record<string, readonly number[]>>, metric = timed) =>
  figureOf(
    metric,
    first,
    sessionsWith(
      metric,
      Object.fromEntries(Object.entries(days).map(([day, found]) => [day, { go: found }])),
    ),
  );

test('quartiles lie between the values that are nearest', () => {
  expect(quartilesOf([4, 1, 3, 2])).toEqual({ low: 1.75, median: 2.5, high: 3.25 });
  expect(quartilesOf([7])).toEqual({ low: 7, median: 7, high: 7 });
});

describe('a figure is published', () => {
  test('only of two days', () => {
    expect(figureWith({ '2026-12-01': ten(1) })).toEqual({ variant: first, why: 'one day only' });
    expect(figureWith({})).toEqual({ variant: first, why: 'not measured' });
    expect(figureWith({ '2026-12-01': ten(1), '2026-12-02': ten(3) })).toMatchObject({
      runs: 20,
      median: 2,
      drift: 3,
    });
  });

  test('only of at least ten runs on each', () => {
    expect(figureWith({ '2026-12-01': ten(1), '2026-12-02': ten(3).slice(1) })).toEqual({
      variant: first,
      why: 'too few runs',
    });
  });

  test('of the two newest days that have enough', () => {
    const found = figureWith({
      '2026-12-01': ten(1),
      '2026-12-02': ten(3),
      '2026-12-03': [9],
      '2026-12-04': ten(5),
    });
    expect(isFigure(found) && found.days.map(({ day }) => day)).toEqual([
      '2026-12-02',
      '2026-12-04',
    ]);
  });

  test('of one value a day, if it is counted: then the newest holds', () => {
    const days = { '2026-12-01': [700], '2026-12-02': [712] };
    expect(figureWith(days, counted)).toMatchObject({ median: 712, low: 712, high: 712 });
    expect(figureWith({ '2026-12-01': [700] }, counted)).toMatchObject({ why: 'one day only' });
  });

  test('of the same programs on the same machine for all variants', () => {
    const old = { go: ten(1), rust: ten(2) };
    const days = { '2026-12-01': old, '2026-12-02': old };
    const before = sessionsWith(timed, days);
    const later = sessionsWith(timed, {
      '2026-12-03': { go: ten(9) },
      '2026-12-04': { go: ten(9) },
    }).map((session) => ({ ...session, programs: 'fedcba9876543210' }));
    const [go, , , rust] = timed.variants.map((variant) =>
      figureOf(timed, variant, [...before, ...later]),
    );
    expect(go).toMatchObject({ median: 9 });
    expect(rust).toMatchObject({ why: 'not on two days that can be put together' });
    const one = later.filter(({ day }) => day === '2026-12-03');
    expect(figureOf(timed, first, [...before, ...one])).toMatchObject({ median: 1 });
  });

  test('of the same versions of everything', () => {
    const days = { '2026-12-01': ten(1), '2026-12-02': ten(1), '2026-12-03': ten(9) };
    const updated = sessionsWith(
      timed,
      Object.fromEntries(Object.entries(days).map(([day, found]) => [day, { go: found }])),
    ).map((session) =>
      session.day === '2026-12-03' ? { ...session, versions: ['Go 1.27.5'] } : session,
    );
    expect(figureOf(timed, first, updated)).toMatchObject({ median: 1 });
    expect(figureOf(timed, first, updated.slice(1))).toMatchObject({
      why: 'not on two days that can be put together',
    });
  });

  test('for a metric, as soon as one of its variants is', () => {
    const both = { '2026-12-01': { go: ten(1) }, '2026-12-02': { go: ten(1) } };
    expect(isPublished(timed, sessionsWith(timed, both))).toBe(true);
    const apart = { '2026-12-01': { go: ten(1) }, '2026-12-02': { rust: ten(1) } };
    expect(isPublished(timed, sessionsWith(timed, apart))).toBe(false);
    expect(isPublished(timed, [])).toBe(false);
  });
});

/** The figures of Go and Rust for their values on two days. */
const pairOf = (
  go: readonly [readonly number[], readonly number[]],
  rust: readonly [readonly number[], readonly number[]],
  metric: Metric = timed,
): [Figure, Figure] => {
  const sessions = sessionsWith(metric, {
    '2026-12-01': { go: go[0], rust: rust[0] },
    '2026-12-02': { go: go[1], rust: rust[1] },
  });
  const [one, other] = ['go', 'rust']
    .flatMap((id) => metric.variants.filter((variant) => variant.id === id))
    .map((variant) => figureOf(metric, variant, sessions))
    .filter(isFigure);
  if (!one || !other) throw new Error('a figure is missing');
  return [one, other];
};

describe('two variants', () => {
  test('differ if their quartiles stay apart on both days', () => {
    const pair = pairOf([ten(2), ten(4)], [ten(20), ten(20)]);
    expect(compare(timed, ...pair)).toMatchObject({
      more: pair[1],
      times: 20 / 3,
      low: 5,
      high: 10,
    });
  });

  test('do not, if a day of the one overlaps a day of the other', () => {
    expect(compare(timed, ...pairOf([ten(2), ten(5)], [ten(4), ten(8)]))).toBe('alike');
    expect(compare(timed, ...pairOf([ten(2), ten(2)], [ten(2), ten(2)]))).toBe('alike');
  });

  test('have no ratio if one of them is nothing', () => {
    expect(compare(timed, ...pairOf([ten(0), ten(0)], [ten(2), ten(2)]))).toBe('zero');
    expect(compare(timed, ...pairOf([ten(0), ten(0)], [ten(0), ten(0)]))).toBe('alike');
  });

  test('that are counted differ if the newest counts do', () => {
    const pair = pairOf([[10], [20]], [[10], [10]], counted);
    expect(compare(counted, ...pair)).toMatchObject({ more: pair[0], times: 2 });
  });

  test('are told apart the same way round, whatever the values; a ratio lies in its range, above one', () => {
    const values = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), {
      minLength: 10,
      maxLength: 14,
    });
    fc.assert(
      fc.property(
        values,
        values,
        values,
        values,
        fc.double({ min: 1, max: 500, noNaN: true }),
        (a, b, c, d, by) => {
          const scaled = (all: readonly number[]): number[] => all.map((value) => value * by);
          const [one, other] = pairOf([a, b], [scaled(c), scaled(d)]);
          const result = compare(timed, one, other);
          expect(compare(timed, other, one)).toEqual(result);
          if (typeof result === 'string') return;
          expect(result.low).toBeGreaterThan(1);
          expect(result.times).toBeGreaterThanOrEqual(result.low * (1 - 1e-9));
          expect(result.times).toBeLessThanOrEqual(result.high * (1 + 1e-9));
        },
      ),
    );
  });
});
