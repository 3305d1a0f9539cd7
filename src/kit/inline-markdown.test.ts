import { describe, expect, test } from 'vitest';
import { inlineHtml, inlineText, isInlineMarkdown } from './inline-markdown.ts';

describe('inline Markdown', () => {
  test('renders code, emphasis and links without a paragraph around them', () => {
    expect(inlineHtml('`net/http` and *more*')).toBe('<code>net/http</code> and <em>more</em>');
  });

  test('rewrites links, so that a base can be put before them', () => {
    expect(inlineHtml('[Go](/go/)', (url) => `/repo${url}`)).toBe('<a href="/repo/go/">Go</a>');
  });

  test('keeps short code on one line, and breaks longer code at spaces and slashes only', () => {
    expect(inlineHtml('`go build -gcflags=-m=3`')).toBe('<code>go build -gcflags=-m=3</code>');
    expect(inlineHtml('`npx tsc --noEmit --project ./a/b`')).toBe(
      '<code class="long">npx tsc <span>--noEmit</span> <span>--project</span> <span>./</span><span>a/</span>b</code>',
    );
  });

  test('gives plain text for CSV and search', () => {
    expect(inlineText('Use `pgx` with [sqlc](/go/)')).toBe('Use pgx with sqlc');
  });

  test('escapes what would be markup', () => {
    expect(inlineHtml('a < b & c')).toBe('a &#x3C; b &#x26; c');
  });

  test.each([
    ['two\n\nparagraphs'],
    ['a line\nbreak'],
    ['- a list'],
    ['# a heading'],
    ['<b>raw</b> HTML'],
    ['![a picture](/x.png)'],
  ])('refuses %j', (text) => {
    expect(isInlineMarkdown(text)).toBe(false);
  });

  test.each([['plain'], ['`code` and [a link](/go/)'], ['2–14% (Go 1.22)'], ['5 < 6']])(
    'takes %j',
    (text) => {
      expect(isInlineMarkdown(text)).toBe(true);
    },
  );
});
