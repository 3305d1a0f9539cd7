import { describe, expect, test } from 'vitest';
import { citationsOf } from './citations.ts';
import { notesHtml } from './notes.ts';

describe('the sources of a page', () => {
  test('are numbered in reading order, each once, tables included', () => {
    const cited = citationsOf(
      'content/x.mdx',
      'A<Cite ids="go-1-27 go-faq" /> and B<Cite ids="go-faq" />\n\n<DataTable table="scorecard" columns="rust" />',
    );
    expect(cited.slice(0, 2)).toEqual(['go-1-27', 'go-faq']);
    expect(cited.length).toBeGreaterThan(2);
    expect(new Set(cited).size).toBe(cited.length);
  });

  test('leave out those of a table that is shown as scores alone', () => {
    const body = '<DataTable table="scorecard" columns="rust" scores />';
    expect(citationsOf('content/x.mdx', body)).toEqual([]);
  });

  test.each([
    ['<Cite ids="go-fax" />', 'content/x.mdx: unknown source "go-fax"'],
    [
      '<DataTable table="scores" />',
      'content/x.mdx: no table "scores"; expected one of languages, scorecard, operations, picks',
    ],
    [
      '<DataTable table="scorecard" columns="perl" />',
      'content/x.mdx: table "scorecard" has no column "perl"',
    ],
  ])('refuses %s', (body, message) => {
    expect(() => citationsOf('content/x.mdx', body)).toThrow(message);
  });
});

test('a note shows its number and leads to its source', () => {
  expect(notesHtml(['go-faq'], ['go-1-27', 'go-faq'])).toBe(
    '<sup class="notes"><a href="#source-go-faq">[2]</a></sup>',
  );
  expect(notesHtml([], [])).toBe('');
  expect(() => notesHtml(['go-faq'], [])).toThrow('the page cites "go-faq"');
});
