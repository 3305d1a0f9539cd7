import { describe, expect, test } from 'vitest';
import { around, neighbours } from './neighbours.ts';

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
