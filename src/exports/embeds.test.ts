import { describe, expect, test } from 'vitest';
import {
  embedCode,
  embedOfPage,
  embedPath,
  embedsOf,
  oembedPath,
  oembedResponse,
} from './embeds.ts';
import { scorecard } from '#data/scorecard.ts';
import { outwardLinks } from './outward-links.ts';
import { defineTable } from '#data/schemas/table.ts';
import { draft, sample } from '#tests/data/sample-table.ts';

const quoted = {
  id: 'sample',
  title: 'The "best" & rest',
  table: sample,
  tableExport: { id: 'sample', table: sample, subset: undefined },
};

describe('what can be embedded', () => {
  test('of a table of languages: the whole and each pair', () => {
    const [whole, first, ...others] = embedsOf(scorecard);
    expect(whole).toMatchObject({ id: 'scorecard', title: 'Scorecard', table: scorecard });
    expect(whole?.columns).toBeUndefined();
    expect(first).toMatchObject({
      id: 'scorecard.go-python',
      title: 'Scorecard: Go and Python',
      table: scorecard,
      columns: 'go python',
    });
    expect(others).toHaveLength(5);
  });

  test('of another table: the whole alone', () => {
    const [go, rust] = draft.columns;
    const columns = [go, rust].flatMap((column) =>
      column ? { id: column.id, label: column.label } : [],
    );
    const table = defineTable('sample.ts', { ...draft, columns });
    expect(embedsOf(table).map(({ id }) => id)).toEqual(['sample']);
  });

  test('is offered by a table’s page and, of the scorecard, by a pair’s page in either order', () => {
    const embeds = [sample, scorecard].flatMap(embedsOf);
    expect(embedOfPage({ kind: 'table', table: sample }, embeds)?.id).toBe('sample');
    expect(embedOfPage({ kind: 'pair', sides: ['go', 'rust'] }, embeds)?.id).toBe(
      'scorecard.go-rust',
    );
    expect(embedOfPage({ kind: 'pair', sides: ['rust', 'go'] }, embeds)?.id).toBe(
      'scorecard.go-rust',
    );
    expect(embedOfPage({ kind: 'pair', sides: ['go', 'php'] }, embeds)).toBeUndefined();
    expect(embedOfPage({ kind: 'guide' }, embeds)).toBeUndefined();
  });
});

test('an embed is told to blog engines by a complete rich response, with its frame escaped', () => {
  expect([embedPath(quoted), oembedPath(quoted)]).toEqual([
    '/embed/sample/',
    '/oembed/sample.json',
  ]);
  const code = embedCode(quoted);
  expect(code).toBe(
    '<iframe src="https://when-to-use.example/embed/sample/" title="The &#x22;best&#x22; &#x26; rest, When to Use" ' +
      'width="100%" height="900" loading="lazy"></iframe>',
  );
  expect(oembedResponse(quoted)).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'The "best" & rest',
    provider_name: 'When to Use',
    provider_url: 'https://when-to-use.example/',
    cache_age: 86_400,
    html: code,
    width: 800,
    height: 900,
  });
});

test.each([
  ['#row', 'https://site.example/repo/tables/x/#row'],
  ['/repo/go/', 'https://site.example/repo/go/'],
  ['https://go.dev/doc', 'https://go.dev/doc'],
])('a link to %s leads out of the frame, to its full address', (from, to) => {
  expect(
    outwardLinks(`<p>a <a href="${from}">b</a></p>`, 'https://site.example/repo/tables/x/'),
  ).toBe(`<p>a <a href="${to}" target="_top" rel="noopener">b</a></p>`);
});
