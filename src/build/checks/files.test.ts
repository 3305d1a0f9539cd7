import { describe, expect, test } from 'vitest';
import { problemLine } from '#kit/data-error.ts';
import { fileProblems } from './files.ts';
import { publicProblems } from './public-paths.ts';

const good = '---\ntitle: Go\n---\n\n## Go\n\n\tindented\n\n---\n\nÉ 😀 👩‍💻 שלום\n';
const problemsOf = (file: string, text: string | Uint8Array): string[] =>
  fileProblems([{ file, bytes: Buffer.from(text) }]).map(problemLine);

describe('a file in content/', () => {
  test.each([
    ['content/go.mdx', good],
    ['content/compare/go-vs-rust.mdx', good],
    ['content/go.mdx', '---\ntitle: Go\n---'],
  ])('is taken: %s', (file, text) => {
    expect(problemsOf(file, text)).toEqual([]);
  });

  test.each([
    ['content/go.txt', good, 'content/go.txt: not a page; expected a name that ends in .mdx'],
    ['content/go.MDX', good, 'content/go.MDX: not a page'],
    ['content/GO.mdx', good, 'content/GO.mdx: the path becomes the address'],
    ['content/a_b.mdx', good, 'content/a_b.mdx: the path becomes the address'],
    ['content/a b.mdx', good, 'content/a b.mdx: the path becomes the address'],
    ['content/a/-b.mdx', good, 'content/a/-b.mdx: the path becomes the address'],
    ['content/404.mdx', good, 'content/404.mdx: the site itself uses this address'],
    ['content/data/x.mdx', good, 'content/data/x.mdx: the site itself uses this address'],
    ['content/go.mdx', '', 'content/go.mdx: empty'],
    ['content/go.mdx', ' \n\n', 'content/go.mdx: empty'],
    ['content/go.mdx', 'text\n', 'content/go.mdx:1: no front matter'],
    ['content/go.mdx', '---\ntitle: Go\n\ntext\n', 'content/go.mdx:1: the front matter does not'],
    ['content/go.mdx', `\uFEFF${good}`, 'content/go.mdx:1: begins with a byte order mark'],
    ['content/go.mdx', good.replace('Go\n-', 'Go\r\n-'), 'content/go.mdx:2: lines end with carr'],
    [
      'content/go.mdx',
      `${good}<<<<<<< HEAD\na\n`,
      'content/go.mdx:12: an unresolved merge conflict',
    ],
    ['content/go.mdx', `${good}\u2066`, 'content/go.mdx:12: remove the invisible character U+2066'],
    [
      'content/go.mdx',
      `${good}a\u200Bb`,
      'content/go.mdx:12: remove the invisible character U+200B',
    ],
    [
      'content/go.mdx',
      `${good}a\u00ADb`,
      'content/go.mdx:12: remove the invisible character U+00AD',
    ],
    [
      'content/go.mdx',
      `${good}a\uFEFFb`,
      'content/go.mdx:12: remove the invisible character U+FEFF',
    ],
    ['content/go.mdx', `${good}a\0b`, 'content/go.mdx:12: remove the invisible character U+0000'],
    ['content/go.mdx', Buffer.from([0x2d, 0xff]), 'content/go.mdx:1: not UTF-8'],
    ['content/go.mdx', good + 'x'.repeat(100_000), 'content/go.mdx: too long: 1000'],
  ])('is refused: %s %j', (file, text, problem) => {
    const [line = '', ...others] = problemsOf(file, text);
    expect(others).toEqual([]);
    expect(line).toContain(problem);
  });

  test('is refused where another makes the same page', () => {
    const bytes = Buffer.from(good);
    expect(
      fileProblems(['content/go.mdx', 'content/go/index.mdx'].map((file) => ({ file, bytes }))),
    ).toEqual([
      {
        file: 'content/go/index.mdx',
        message: 'the same address as content/go.mdx; join the two files or rename one',
      },
    ]);
  });
});

test('a file in public/ that would be written over a page is refused', () => {
  const paths = ['/favicon.svg', '/go/picture.png', '/go/index.html', '/compare/a/index.md'];
  expect(publicProblems(paths, ['index', 'go', 'compare/a']).map(problemLine)).toEqual([
    'public/go/index.html: has the address of content/go.mdx; rename or remove it',
    'public/compare/a/index.md: has the address of content/compare/a.mdx; rename or remove it',
  ]);
});
