import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { excerptOf, firstSentence, type Part, type Sought } from './excerpt.ts';
import { normaliseQuery, understand, type QueryTerm, type Vocabulary } from './query.ts';
import { fieldScore, isNamed, rankRecords, titleFit } from './relevance.ts';
import { searchRecords } from './records.ts';
import { vocabularyOf } from './vocabulary.ts';

const page = (url: string) => ({ url, title: url, kind: 'guide', text: '' }) as const;
const vocabulary: Vocabulary = {
  languages: [
    { id: 'go', names: ['go', 'golang'], page: page('/go/') },
    { id: 'node', names: ['node', 'node.js', 'ts'], page: page('/node/') },
    { id: 'rust', names: ['rust'], page: page('/rust/') },
  ],
  pairs: [
    { languages: ['go', 'rust'], page: page('/compare/go-vs-rust/') },
    { languages: ['go', 'node'], page: page('/compare/go-vs-node/') },
  ],
  leftOut: {
    page: page('/about/#not-covered'),
    languages: [
      { name: 'Java', names: ['java'] },
      { name: 'C#', names: ['c#', 'csharp'] },
      { name: 'C++', names: ['c++'] },
      { name: 'C', names: ['c'] },
    ],
  },
  starts: { pages: [], queries: [] },
  leads: {},
  synonyms: [
    ['docker', 'image'],
    ['operator', 'kubernetes'],
  ],
  names: ['backpressure', 'goroutine', 'image', 'kubernetes', 'operator', 'ownership', 'size'],
  words: ['being', 'going', 'java', 'javascript', 'model', 'service'],
};
const meant = (query: string) => understand(query, vocabulary);
const words = (query: string) => meant(query).terms.map(({ word }) => word);

describe('a query', () => {
  test.each([
    ['  go \u0000 \u202E rust\n', 'go rust'],
    ['gc \uD800', 'gc'],
    ['x'.repeat(199) + '😀', 'x'.repeat(199)],
    ['x'.repeat(500), 'x'.repeat(200)],
  ])('%j is shown as %j', (typed, shown) => {
    expect(normaliseQuery(typed)).toBe(shown);
  });

  test.each([
    ['should I use go or rust', '/compare/go-vs-rust/'],
    ['Rust vs Golang', '/compare/go-vs-rust/'],
    ['node.js versus go', '/compare/go-vs-node/'],
    ['go rust', '/compare/go-vs-rust/'],
    ['moving from ts to go', '/compare/go-vs-node/'],
    ['rust instead of go for parsing', '/compare/go-vs-rust/'],
    ['prefer go to rust for a model', '/compare/go-vs-rust/'],
    ['go over rust for a service', '/compare/go-vs-rust/'],
    ['node → go service', '/compare/go-vs-node/'],
    ['go 1.27', '/go/'],
    ['golang v1.27.2', '/go/'],
    ['go1.27', '/go/'],
    ['node 26', '/node/'],
    ['java', '/about/#not-covered'],
    ['go vs java', '/about/#not-covered'],
    ['C#', '/about/#not-covered'],
    ['c or go', '/about/#not-covered'],
    ['go, rust or java', '/compare/go-vs-rust/'],
    ['when to use golang', '/go/'],
    ['why not rust?', '/rust/'],
    ['TS', '/node/'],
  ])('%s is answered by %s', (query, url) => {
    expect(meant(query).pin?.url).toBe(url);
  });

  test.each([
    'going',
    'call rust service from go model',
    'go goroutine',
    'rust service over grpc from go',
    'c abi',
    'node rust',
    '',
  ])('%j is answered by no page as a whole', (query) => {
    expect(meant(query).pin).toBeUndefined();
  });

  test('a language that the site leaves out is named, and asked for as it is spelled', () => {
    expect(meant('go vs java vs csharp')).toMatchObject({ leftOut: ['Java', 'C#'], unknown: [] });
    expect(meant('c#').terms.map(({ ask }) => ask)).toEqual([['"c#"']]);
    // The index would find JavaScript.
    expect(meant('java').terms).toEqual([]);
    expect(meant('javascript').leftOut).toEqual([]);
    expect(meant('c++').leftOut).toEqual(['C++']);
    expect(meant('call c from go').leftOut).toEqual([]);
  });

  test('a language is asked for by a word that is nothing else', () => {
    expect(meant('go').terms).toEqual([
      { word: 'go', ask: ['golang'], isLanguage: true, isBeginning: false },
    ]);
    expect(words('going')).toEqual(['going']);
  });

  test('words of questions are dropped, unless nothing else is left', () => {
    expect(words('what is the size of a docker image')).toEqual(['size', 'image']);
    expect(words('what is it')).toEqual(['what', 'is', 'it']);
  });

  test('other words for the same are asked for too, unless the query has them itself', () => {
    expect(meant('image').terms[0]?.ask).toEqual(['image', 'docker']);
    const both = meant('kubernetes operator').terms.map(({ ask }) => ask);
    expect(both).toEqual([['kubernetes'], ['operator']]);
  });

  test('is kept as it was understood', () => {
    expect(meant('What is a gorutine?').said).toBe('what is a goroutine?');
  });

  test.each([
    ['gorutine', 'goroutine'],
    ['ownreship', 'ownership'],
    ['kuberntes', 'kubernetes'],
    ['backpressurre', 'backpressure'],
    ['golnag', 'golang'],
  ])('the misspelling %s is read as %s', (from, to) => {
    expect(meant(from).corrections).toEqual([{ from, to }]);
  });

  test.each(['operators', 'kuber', 'models', 'p99', 'c++'])('%s is no misspelling', (word) => {
    expect(meant(word).corrections).toEqual([]);
  });

  test('a word that the site has nowhere is said to be unknown and not searched', () => {
    expect(meant('goroutine zzqxv')).toMatchObject({ unknown: ['zzqxv'] });
    expect(words('goroutine zzqxv')).toEqual(['goroutine']);
  });
});

const term = (word: string, ask: string[] = [word]): QueryTerm => ({
  word,
  ask,
  isLanguage: false,
  isBeginning: false,
});

describe('the order of results', () => {
  test('a record with all words is before one with more of one word', () => {
    const hits = [
      {
        term: term('cold'),
        byWord: [
          [
            { id: 'both', score: 2 },
            { id: 'one', score: 3 },
          ],
        ],
      },
      { term: term('start'), byWord: [[{ id: 'both', score: 2 }]] },
    ];
    expect(rankRecords(hits).map(({ id }) => id)).toEqual(['both', 'one']);
    expect(rankRecords(hits)[1]?.has.map(({ word }) => word)).toEqual(['cold']);
  });

  test('the word typed counts more than another word for it', () => {
    const byWord = [[{ id: 'typed', score: 1 }], [{ id: 'other', score: 1 }]];
    expect(
      rankRecords([{ term: term('image', ['image', 'docker']), byWord }]).map(({ id }) => id),
    ).toEqual(['typed', 'other']);
  });

  test('a title is the better the more of it, and of the query, it says', () => {
    const terms = [term('cold'), term('start')];
    expect(titleFit('Cold start', terms)).toBe(1);
    expect(titleFit('Cold start of large images', terms)).toBeLessThan(1);
    expect(titleFit('Cold', terms)).toBeLessThan(1);
    expect(titleFit('Typing', terms)).toBe(0);
    expect(titleFit('', terms)).toBe(0);
  });

  test('a query can be the very name of a record', () => {
    expect(isNamed(['FFI', 'foreign function interface'], [term('ffi')], 'ffi')).toBe(true);
    expect(isNamed(['FFI'], [term('ffi'), term('cost')], 'ffi cost')).toBe(false);
  });

  test('also by a name with words that say nothing', () => {
    expect(isNamed(['help me choose'], [term('help')], 'help me choose')).toBe(true);
    expect(isNamed(['Help'], [term('help')], 'help me choose')).toBe(true);
  });

  test('a word counts by its field and by how few records have it, and not in fields of data', () => {
    const [title, claim, names] = ['title', 'claim', 'names'].map((field) =>
      fieldScore([field], 10, 900),
    );
    expect(title).toBeGreaterThan(names ?? Infinity);
    expect(names).toBeGreaterThan(claim ?? Infinity);
    expect(fieldScore(['title'], 100, 900)).toBeLessThan(title ?? 0);
    expect(fieldScore(['summary', 'facet', '__proto__'], 10, 900)).toBe(0);
  });
});

const typed = (word: string): Sought => ({ word, typed: true, isBeginning: false });
const markedIn = (parts: readonly Part[]): string[] =>
  parts.flatMap(({ text, marked }) => (marked ? text : []));

describe('an excerpt', () => {
  test('is the stretch that says most of the query, its words marked', () => {
    const text = `${'before '.repeat(40)}the cold start of a service ${'after '.repeat(40)}`;
    const parts = excerptOf(text, ['cold', 'start'].map(typed), 8);
    expect(markedIn(parts)).toEqual(['cold', 'start']);
    expect(parts[0]?.text).toMatch(/^… /u);
    expect(parts.at(-1)?.text).toMatch(/ …$/u);
  });

  test('begins a few words before the first that matches, because two lines of it are shown', () => {
    const text = `${'before '.repeat(40)}cold ${'after '.repeat(40)}`;
    const [before] = excerptOf(text, [typed('cold')], 26);
    expect(before?.text).toBe(`… ${'before '.repeat(4)}`);
  });

  test('keeps markup as text and a short text whole', () => {
    expect(excerptOf('<b>cold</b>', [typed('start')])).toEqual([
      { text: '<b>cold</b>', marked: false },
    ]);
    expect(excerptOf('', [typed('start')])).toEqual([]);
  });

  test('marks the words typed and their forms, without the signs around them', () => {
    const parts = excerptOf('“Leaks.” A leaked, leaking goroutine (leak)', [typed('leak')]);
    expect(markedIn(parts)).toEqual(['Leaks', 'leaked', 'leaking', 'leak']);
    expect(parts.map(({ text }) => text).join('')).toBe(
      '“Leaks.” A leaked, leaking goroutine (leak)',
    );
  });

  test('is chosen by other words for the same too, but marks none of them', () => {
    const text = `${'before '.repeat(40)}threads ${'after '.repeat(40)}`;
    const other = { ...typed('threads'), typed: false };
    const parts = excerptOf(text, [typed('goroutine'), other], 8);
    expect(parts.map(({ text: words }) => words).join('')).toContain('threads');
    expect(markedIn(parts)).toEqual([]);
  });

  test('marks longer words only where the reader is still typing', () => {
    expect(markedIn(excerptOf('javascript', [typed('java')]))).toEqual([]);
    expect(markedIn(excerptOf('javascript', [{ ...typed('java'), isBeginning: true }]))).toEqual([
      'javascript',
    ]);
  });

  test('of a page can be its first sentence', () => {
    expect(firstSentence('Take Go 1.27, e.g. for a service. Then ship.')).toBe(
      'Take Go 1.27, e.g. for a service.',
    );
    expect(firstSentence('No end')).toBe('No end');
  });
});

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

test('a vocabulary has each word once, without what stands elsewhere', () => {
  expect(vocabularyOf(['Cold start, cold', 'A p99'], new Set(['start']))).toEqual(['cold', 'p99']);
});
