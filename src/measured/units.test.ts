import fc from 'fast-check';
import { expect, test } from 'vitest';
import { units } from '#data/schemas/metric.ts';
import { shortNumber, valueText, writerOf } from './units.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

test.each([
  [38.2e-6, 'seconds', '38.2 µs'],
  [4e-8, 'seconds', '40.0 ns'],
  [0.213, 'seconds', '213 ms'],
  [7.2, 'seconds', '7.20 s'],
  [0, 'seconds', '0 ns'],
  [142e6, 'bytes', '142 MB'],
  [8.327e9, 'bytes', '8.33 GB'],
  [0.0123, 'ratio', '1.23%'],
  [0, 'ratio', '0%'],
  [0.0009997, 'seconds', '1.00 ms'],
  [0.009996, 'seconds', '10.0 ms'],
  [999_600, 'bytes', '1.00 MB'],
  [999_400, 'bytes', '999 kB'],
  [27_698, 'count', '27,700'],
] as const)('%d %s is written as %s', (value, unit, text) => {
  expect(plain(valueText(value, unit))).toBe(text);
});

test('a number that was counted is written as it is', () => {
  expect(valueText(27_698, 'count', true)).toBe('27,698');
});

test('one unit serves all values of a panel, while they stay readable in it', () => {
  const near = writerOf([0.0003, 0.004], 'seconds');
  expect(near.words).toBe('milliseconds');
  expect([0.0003, 0.004].map((value) => plain(near.value(value)))).toEqual(['0.300 ms', '4.00 ms']);
  expect(near.tick(0.005)).toBe('5');
  const far = writerOf([40e-9, 60e-6], 'seconds');
  expect(far.words).toBe('');
  expect([40e-9, 60e-6].map((value) => plain(far.value(value)))).toEqual(['40.0 ns', '60.0 µs']);
  expect(plain(far.tick(1e-5))).toBe('10 µs');
});

test('an interval has the unit and the decimals of the value between', () => {
  const { range } = writerOf([0.0361, 0.0382, 0.1041], 'seconds');
  expect(range(0.036, 0.0382, 0.1041)).toBe('36.0–104.1');
  expect(range(0, 0, 0.00412)).toBe('0.00–4.12');
});

test('a number of an axis has no zeros at its end', () => {
  expect([0.2, 5, 1000, 0.05].map(shortNumber)).toEqual(['0.2', '5', '1,000', '0.05']);
});

test('whatever the value, it is written with a digit and read back to three digits', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-9, max: 1e12, noNaN: true }),
      fc.constantFrom(...units),
      (value, unit) => {
        const text = valueText(value, unit);
        expect(text).toMatch(/^[\d,]+(\.\d+)?(%|\u00A0(ns|µs|ms|s|k?B|MB|GB))?$/u);
        if (unit !== 'count') return;
        expect(Number(text.replaceAll(',', ''))).toBeCloseTo(Number(value.toPrecision(3)), 9);
      },
    ),
  );
});
