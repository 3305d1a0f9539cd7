import { describe, expect, test } from 'vitest';
import { withBase, withoutBase } from './url.ts';

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
