import { describe, expect, test } from 'vitest';
import { contentProblems } from './content-files.ts';

const good =
  '---\ntitle: Go\nverified: 2024-02-29\n---\n\n## Go\n\n\tindented\n\n---\n\nÉ 😀 שלום\n';
const problemsOf = (file: string, text: string | Uint8Array): string[] =>
  contentProblems([{ file, bytes: Buffer.from(text) }]);

describe('a file in content/', () => {
  test.each([
    ['content/go.mdx', good],
    ['content/compare/go-vs-rust.mdx', good],
    ['content/go.mdx', '---\ntitle: Go\n---'],
  ])('is taken: %s', (file, text) => {
    expect(problemsOf(file, text)).toEqual([]);
  });

  test.each([
    ['content/go.txt', good, 'is no page; expected the ending .mdx'],
    ['content/GO.mdx', good, 'the path becomes the address'],
    ['content/a/-b.mdx', good, 'the path becomes the address'],
    ['content/go.mdx', '', 'is empty'],
    ['content/go.mdx', '---\ntitle: Go\n\ntext\n', 'the front matter does not end'],
    ['content/go.mdx', `${good}\u2066`, 'line 13: the character U+2066, which nobody sees'],
    ['content/go.mdx', Buffer.from([0x2d, 0xff]), 'line 1: bytes that are no text'],
    ['content/go.mdx', good.replace('Go', '[Go'), 'front matter is no YAML: '],
    ['content/go.mdx', good + 'x'.repeat(100_000), 'bytes; expected at most 100000'],
  ])('is refused: %s %j', (file, text, problem) => {
    const [line = '', ...others] = problemsOf(file, text);
    expect(others).toEqual([]);
    expect(line.startsWith(`${file}: `)).toBe(true);
    expect(line).toContain(problem);
  });

  test('is refused where another makes the same page', () => {
    const bytes = Buffer.from(good);
    expect(
      contentProblems(['content/go.mdx', 'content/go/index.mdx'].map((file) => ({ file, bytes }))),
    ).toEqual([
      'content/go/index.mdx: has the address of content/go.mdx; expected one file for it; join or rename them',
    ]);
  });
});
