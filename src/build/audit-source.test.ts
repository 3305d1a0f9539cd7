import { expect, test } from 'vitest';
import { problemLine } from '#kit/data-error.ts';
import { atSource } from './audit-source.ts';

const files = [
  { file: 'content/go.mdx', bytes: Buffer.from('---\ntitle: Go\n---\n\n[x](/perl/)\n') },
];
const said = (path: string, written?: string): string[] =>
  atSource([{ file: 'x/index.html', path, written, message: 'wrong' }], files, '/repo/').map(
    problemLine,
  );

test('a problem of a built page is one of its file and line', () => {
  expect(said('/go/', '/repo/perl/')).toEqual(['content/go.mdx:5: wrong']);
  expect(said('/go/', '/repo/ruby/')).toEqual(['content/go.mdx: wrong']);
  expect(said('/go/')).toEqual(['content/go.mdx: wrong']);
});

test('a page without a file keeps its own name', () => {
  expect(said('/embed/picks/')).toEqual(['dist/x/index.html: wrong']);
});
