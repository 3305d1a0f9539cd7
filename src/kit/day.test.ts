import { expect, test } from 'vitest';
import { addDays, formatDate, formatDay } from './day.ts';

test('a day is written as people write it, in every month', () => {
  expect(formatDay('2026-11-23')).toBe('23 November 2026');
  expect(formatDay('2026-11-03')).toBe('3 November 2026');
  const british = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  for (let month = 1; month <= 12; month += 1) {
    const day = `2026-${String(month).padStart(2, '0')}-28`;
    expect(formatDay(day)).toBe(british.format(new Date(day)));
  }
  for (const day of ['', '2026-13-01', '2026-11'])
    expect(() => formatDay(day)).toThrow(`"${day}" is not a day`);
});

test('days are counted over the ends of months and years, and over leap days', () => {
  expect(addDays('2027-12-31', 60)).toBe('2028-02-29');
  expect(addDays('2026-11-23', 0)).toBe('2026-11-23');
});

test.each([
  ['2024', '2024'],
  ['2024-05', 'May 2024'],
  ['2024-05-17', '17 May 2024'],
])('a year, a month or a day, %s, is written out', (date, written) => {
  expect(formatDate(date)).toBe(written);
});
