import { describe, expect, test } from 'vitest';
import { tocOf } from './toc.ts';

describe('the table of contents', () => {
  const heading = (depth: number, slug: string) => ({ depth, slug, text: slug });

  test('nests third-level headings and leaves out deeper ones', () => {
    const toc = tocOf([heading(2, 'a'), heading(3, 'b'), heading(4, 'c'), heading(2, 'd')]);
    expect(toc.map(({ id, children }) => [id, children.map((child) => child.id)])).toEqual([
      ['a', ['b']],
      ['d', []],
    ]);
  });

  test('leaves out a language that all headings below one begin with', () => {
    const labels = (...texts: string[]) =>
      tocOf([heading(2, 'Go pitfalls'), ...texts.map((text) => heading(3, text))])[0]?.children.map(
        ({ label }) => label,
      );
    expect(labels('Go: data races', 'Go: cgo by accident')).toEqual([
      'data races',
      'cgo by accident',
    ]);
    expect(labels('Go: data races', 'Rust: slow rebuilds')).toEqual([
      'Go: data races',
      'Rust: slow rebuilds',
    ]);
  });

  test('keeps a third-level heading that has no parent', () => {
    expect(tocOf([heading(3, 'a')]).map(({ id }) => id)).toEqual(['a']);
  });
});
