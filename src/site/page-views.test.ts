import { describe, expect, test } from 'vitest';
import { samplePage } from '#tests/data/pages.ts';
import { pageViewOf, siteOf } from './page-views.ts';

describe('the sources of a page', () => {
  test('are numbered in reading order, each once, tables included', () => {
    const { citations } = samplePage(
      'x',
      'A<Cite ids="go-1-27 go-faq" /> and B<Cite ids="go-faq" />\n\n<DataTable table="scorecard" columns="rust" />',
    );
    expect(citations.slice(0, 2)).toEqual(['go-1-27', 'go-faq']);
    expect(citations.length).toBeGreaterThan(2);
    expect(new Set(citations).size).toBe(citations.length);
  });

  test('leave out those of the scores that are only drawn', () => {
    expect(samplePage('x', '<Places />').citations).toEqual([]);
    expect(samplePage('x', '<PairScores languages="go rust" />').citations).toEqual([]);
  });

  test.each([
    ['<Cite ids="go-fax" />', 'unknown source "go-fax"'],
    [
      '<DataTable table="scorecard" columns="perl" />',
      'content/x.mdx: <DataTable> the table "scorecard" has no column "perl"',
    ],
    ['<Quote />', 'content/x.mdx: <Quote> is not a component'],
  ])('refuse %s', (body, message) => {
    expect(() => samplePage('x', body)).toThrow(message);
  });
});

test('a page is due when the first of what it says is', () => {
  expect(samplePage('x').due).toBe('2028-05-16');
  expect(samplePage('x', 'A<Cite ids="go-faq" />').due).toBe('2027-11-23');
  expect(samplePage('x', '<DataTable table="scorecard" />').due).toBe('2027-05-22');
});

test.each([
  ['index', { kind: 'home' }],
  ['go', { kind: 'language', language: 'go' }],
  ['compare', { kind: 'tool' }],
  ['explain/hot-paths', { kind: 'guide' }],
  ['compare/go-vs-php', { kind: 'pair', sides: ['go', 'php'] }],
  ['glossary', { kind: 'glossary' }],
  ['about', { kind: 'reference' }],
  ['patterns/wasm-plugins', { kind: 'pattern' }],
  ['stacks/rust-hot-path', { kind: 'stack' }],
])('%s is a page about %o', (id, subject) => {
  expect(samplePage(id).subject).toEqual(subject);
});

test('tables, questions and verdicts come with their data', () => {
  expect(samplePage('tables/picks').subject).toMatchObject({
    kind: 'table',
    table: { id: 'picks' },
  });
  expect(samplePage('decide/tight-tail').subject).toMatchObject({
    kind: 'question',
    question: { id: 'tight-tail' },
  });
  expect(samplePage('decide/rust').subject).toMatchObject({
    kind: 'verdict',
    verdict: { id: 'rust' },
  });
});

test('a view has its contents, and its neighbours in reading order', () => {
  const pages = ['python', 'go', 'rust'].map((id) => samplePage(id, 'A<Cite ids="go-faq" />'));
  const site = siteOf(pages);
  expect(site.pages.map(({ id }) => id)).toEqual(['go', 'python', 'rust']);
  const [, python] = site.pages;
  if (!python) throw new Error('no page');
  const view = pageViewOf(python, site, [{ depth: 2, slug: 'why', text: 'Why' }]);
  expect([view.previous?.id, view.next?.id]).toEqual(['go', 'rust']);
  expect(view.toc.map(({ id }) => id)).toEqual(['why', 'sources']);
});
