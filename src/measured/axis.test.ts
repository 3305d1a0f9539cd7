import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisOf, narrowest } from './axis.ts';
import { shortNumber } from './units.ts';

const ticksOf = (...values: number[]): number[] =>
  axisOf(values, shortNumber).ticks.map(({ value }) => value);

test('values that are close stand on a linear axis from zero', () => {
  const axis = axisOf([3, 7.2], shortNumber);
  expect(axis.scale).toBe('linear');
  expect(axis.ticks.map(({ value }) => value)).toEqual([0, 2, 4, 6, 8]);
  expect(axis.at(0)).toBeCloseTo(3);
  expect(axis.at(8)).toBeCloseTo(97);
});

test('values more than eight times apart stand on a logarithmic one', () => {
  expect(axisOf([1, 8], shortNumber).scale).toBe('linear');
  expect(axisOf([1, 8.1], shortNumber).scale).toBe('log');
  expect(ticksOf(21, 410)).toEqual([20, 50, 100, 200, 500]);
});

test('a logarithm of nothing is nothing: with a zero the axis is linear', () => {
  expect(axisOf([0, 350], shortNumber).scale).toBe('linear');
  expect(ticksOf(0, 350)).toEqual([0, 100, 200, 300, 400]);
});

test('nothing but zeros need no other number', () => {
  expect(ticksOf(0, 0)).toEqual([0]);
  expect(axisOf([0], shortNumber).at(0)).toBe(3);
});

test('numbers that would touch are left out, the least round ones first', () => {
  const rooms = axisOf([1, 900_000], shortNumber).ticks.map(({ value, room }) => [value, room]);
  expect(rooms.filter(([, room]) => room === 'never').length).toBeGreaterThan(5);
  expect(rooms.filter(([, room]) => room === 'always').map(([value]) => value)).toContain(1);
});

describe('whatever the values', () => {
  const values = fc.array(fc.double({ min: 1e-9, max: 1e12, noNaN: true }), {
    minLength: 1,
    maxLength: 12,
  });

  test('all of them are on the axis', () => {
    fc.assert(
      fc.property(values, (given) => {
        const axis = axisOf(given, shortNumber);
        for (const value of given) {
          expect(axis.at(value)).toBeGreaterThanOrEqual(3 - 1e-6);
          expect(axis.at(value)).toBeLessThanOrEqual(97 + 1e-6);
        }
      }),
    );
  });

  test('larger ones are further right, and every number is round', () => {
    fc.assert(
      fc.property(values, (given) => {
        const { ticks, scale } = axisOf(given, shortNumber);
        for (const [index, { value, at }] of ticks.entries()) {
          const before = ticks[index - 1];
          if (before) expect(at).toBeGreaterThan(before.at);
          if (scale === 'log') expect(value.toExponential()).toMatch(/^[125]e/u);
        }
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        if (scale === 'linear') expect(ticks[0]?.value).toBe(0);
        if (scale === 'linear') expect(ticks.length).toBeLessThanOrEqual(6);
      }),
    );
  });

  test('numbers that always have room do not touch', () => {
    fc.assert(
      fc.property(values, (given) => {
        const shown = axisOf(given, shortNumber).ticks.filter(({ room }) => room === 'always');
        for (const [index, { value, at }] of shown.entries()) {
          const before = shown[index - 1];
          const width = (number: number): number => shortNumber(number).length * 6.5;
          if (before)
            expect(((at - before.at) / 100) * narrowest).toBeGreaterThan(
              (width(value) + width(before.value)) / 2,
            );
        }
      }),
    );
  });
});
