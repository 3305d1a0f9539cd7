import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { searchRecords } from './records.ts';

describe('what search can find on a page', () => {
  const html = `<main data-pagefind-body data-search-kind="table" data-aliases="ops,deployment"><p data-pagefind-ignore>Tables</p>
<h1>Operations of Go</h1><p>An answer<sup class="notes">[1]</sup>.</p><nav>On this page</nav>
<div class="heading"><h2 id="the-table">The table</h2><a class="anchor" href="#the-table"></a></div><p>Before <code>it</code>.</p>
<table><tr id="cold-start" data-search-title="Cold start" data-aliases="serverless"
data-search-languages="go,rust" data-search-scores="Go 4, Rust 4 (I/O), 2 (CPU)">
<th><span class="label">Cold start <span class="kind">our judgement</span></span></th>
<td data-label="Go"><span class="score"><b>4</b></span> <span class="point">43 ms</span></td>
<td data-label="Rust"><p>14 ms</p></td></tr></table><p>After.</p></main>`;

  test('the page, its sections and its rows, each with its own text, languages and aliases', () => {
    expect(searchRecords('/tables/operations/', fromHtml(html))).toEqual(
      [
        {
          url: '/tables/operations/#cold-start',
          title: 'Cold start',
          page: 'Operations of Go',
          kind: 'table',
          level: 'entry',
          languages: ['go', 'rust'],
          aliases: ['serverless'],
          summary: 'Go 4, Rust 4 (I/O), 2 (CPU)',
          text: 'Go: 43 ms Rust: 14 ms',
        },
        {
          url: '/tables/operations/',
          title: 'Operations of Go',
          page: 'Operations of Go',
          kind: 'table',
          level: 'page',
          languages: [],
          aliases: ['ops', 'deployment'],
          text: 'An answer.',
        },
        {
          url: '/tables/operations/#the-table',
          title: 'The table',
          page: 'Operations of Go',
          kind: 'table',
          level: 'section',
          languages: [],
          aliases: [],
          text: 'Before it. After.',
        },
      ].toSorted((a, b) => order(a.url) - order(b.url)),
    );
  });

  test('a page by the name that navigation gives it, and by its heading too', () => {
    const named = html.replace('<main ', '<main data-search-name="Operations" ');
    const records = searchRecords('/tables/operations/', fromHtml(named));
    expect(records.map(({ page: name }) => name)).toEqual(records.map(() => 'Operations'));
    expect(records.find(({ level }) => level === 'page')).toMatchObject({
      title: 'Operations',
      aliases: ['ops', 'deployment', 'Operations of Go'],
    });
  });

  test('nothing on a page that is not to be searched', () => {
    expect(searchRecords('/404.html', fromHtml('<main><h1>Not found</h1></main>'))).toEqual([]);
  });
});

/** Records are in the order in which they end: the page before its section, a row inside it. */
const order = (url: string): number =>
  [
    '/tables/operations/',
    '/tables/operations/#cold-start',
    '/tables/operations/#the-table',
  ].indexOf(url);
