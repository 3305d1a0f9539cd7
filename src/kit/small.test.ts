import { describe, expect, test } from 'vitest';
import { withBase, withoutBase } from './url.ts';
import { addDays, formatDay } from './day.ts';
import { around, neighbours } from '#prose/neighbours.ts';
import { oncePer } from './once.ts';
import { readingMinutes } from '#prose/reading-time.ts';
import { tocOf } from '#prose/toc.ts';

describe('a path below the base', () => {
  test.each([
    ['/', '/go/', '/go/'],
    ['/repo/', '/go/#gc', '/repo/go/#gc'],
    ['/repo', '/', '/repo/'],
    ['/repo/', '#gc', '#gc'],
    ['/repo/', 'https://go.dev/', 'https://go.dev/'],
    ['/repo/', '//go.dev/', '//go.dev/'],
  ])('%s + %s → %s', (base, url, expected) => {
    expect(withBase(base, url)).toBe(expected);
  });

  test.each([
    ['/', 'https://site.example/go/', '/go/'],
    ['/repo/', 'https://site.example/repo/go/', '/go/'],
    ['/repo', 'https://site.example/repo/', '/'],
  ])('%s taken off %s → %s', (base, url, expected) => {
    expect(withoutBase(base, url)).toBe(expected);
  });
});

test('a day is written as people write it, in every month', () => {
  expect(formatDay('2026-11-23')).toBe('23 November 2026');
  expect(formatDay('2026-11-03')).toBe('3 November 2026');
  const british = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  for (let month = 1; month <= 12; month += 1) {
    const day = `2026-${String(month).padStart(2, '0')}-28`;
    expect(formatDay(day)).toBe(british.format(new Date(day)));
  }
  for (const day of ['', '2026-13-01', '2026-11'])
    expect(() => formatDay(day)).toThrow(`"${day}" is no day`);
});

test('days are counted over the ends of months and years, and over leap days', () => {
  expect(addDays('2027-12-31', 60)).toBe('2028-02-29');
  expect(addDays('2026-11-23', 0)).toBe('2026-11-23');
});

test('what takes long is made once for each object, not for objects that look alike', () => {
  let made = 0;
  const list = oncePer((key: { readonly id: string }) => [key.id, (made += 1)]);
  const key = { id: 'a' };
  expect([list(key), list(key), list({ id: 'a' })]).toEqual([
    ['a', 1],
    ['a', 1],
    ['a', 2],
  ]);
});

test('reading time counts words, not markup', () => {
  expect(readingMinutes('word '.repeat(476))).toBe(2);
  expect(readingMinutes(`<Cite ids="${'a '.repeat(900)}" /> short`)).toBe(1);
});

describe('the table of contents', () => {
  const heading = (depth: number, slug: string) => ({ depth, slug, text: slug });

  test('nests third-level headings and leaves out deeper ones', () => {
    const toc = tocOf([heading(2, 'a'), heading(3, 'b'), heading(4, 'c'), heading(2, 'd')]);
    expect(toc.map(({ id, children }) => [id, children.map((child) => child.id)])).toEqual([
      ['a', ['b']],
      ['d', []],
    ]);
  });

  test('keeps a third-level heading that has no parent', () => {
    expect(tocOf([heading(3, 'a')]).map(({ id }) => id)).toEqual(['a']);
  });
});

describe('the part of a list around an entry', () => {
  const entries = 'abcdefghij'.split('').map((id) => ({ id }));
  const part = (id: string, most: number): string =>
    around(entries, id, most)
      .map((entry) => entry.id)
      .join('');

  test('is the whole list where that is short', () => {
    expect(part('c', 10)).toBe('abcdefghij');
    expect(part('c', 40)).toBe('abcdefghij');
  });

  test('has the entry in its middle, and is as long at the ends', () => {
    expect(part('f', 4)).toBe('defg');
    expect(part('a', 4)).toBe('abcd');
    expect(part('j', 4)).toBe('ghij');
    expect(part('elsewhere', 4)).toBe('abcd');
  });
});

describe('previous and next', () => {
  const pages = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

  test('are the neighbours in reading order, and end at its ends', () => {
    expect(neighbours(pages, 'b')).toEqual({ previous: { id: 'a' }, next: { id: 'c' } });
    expect(neighbours(pages, 'a').previous).toBeUndefined();
    expect(neighbours(pages, 'c').next).toBeUndefined();
  });

  test('are none for a page outside that order', () => {
    expect(neighbours(pages, 'x')).toEqual({ previous: undefined, next: undefined });
  });
});
