import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { operations } from '#data/operations.ts';
import { picks } from '#data/picks.ts';
import { scorecard } from '#data/scorecard.ts';
import { nameList } from '#kit/name-list.ts';
import {
  choosableLanguages,
  recommendedLanguages,
  sameKeys,
  selectColumns,
  selectRows,
} from './table.ts';
import {
  differ,
  differencesText,
  formatChoice,
  parseChoice,
  toggleLanguage,
  unknownText,
} from './table-choice.ts';
import { sample } from '#tests/data/sample-table.ts';

const known = ['go', 'python', 'node', 'rust'];
const whole = { languages: known, differences: false, transposed: false, full: false };

const choices = fc.record({
  languages: fc.shuffledSubarray(known, { minLength: 1 }),
  differences: fc.boolean(),
  transposed: fc.boolean(),
  full: fc.boolean(),
});
/** Queries of other parameters, as a browser writes them. */
const queries = fc
  .array(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })))
  .map((pairs) => pairs.filter(([name]) => !/^(with|differences|transposed|full)$/u.test(name)))
  .map((pairs) => (pairs.length > 0 ? `?${new URLSearchParams(pairs).toString()}` : ''));

describe('a choice in the address', () => {
  test('is read as it was written, and leaves other parameters as they are', () => {
    fc.assert(
      fc.property(choices, choices, queries, (before, choice, query) => {
        const written = formatChoice(formatChoice(query, before, known), choice, known);
        expect(parseChoice(written, known)).toEqual({ choice, unknown: [] });
        expect(formatChoice(written, whole, known)).toBe(query);
      }),
    );
  });

  test('is short, in the order given, and absent for the whole table', () => {
    const languages = ['rust', 'go'];
    expect(formatChoice('', { ...whole, languages }, known)).toBe('?with=rust,go');
    expect(
      formatChoice(
        '?q=a%20b',
        { languages, differences: true, transposed: true, full: true },
        known,
      ),
    ).toBe('?q=a%20b&with=rust,go&differences&transposed&full');
    expect(formatChoice('?with=go&differences=', whole, known)).toBe('');
  });

  test('may repeat a name, write it large or split the list', () => {
    expect(parseChoice('?with=Go,%20rust,go&with=RUST,,', known)).toEqual({
      choice: { ...whole, languages: ['go', 'rust'] },
      unknown: [],
    });
  });

  test('is of all languages where it names none', () => {
    expect(parseChoice('?with=php', known)).toEqual({ choice: whole, unknown: ['php'] });
    expect(parseChoice('?with=', known)).toEqual({ choice: whole, unknown: [] });
    expect(parseChoice('?without=go', known)).toEqual({ choice: whole, unknown: [] });
  });

  test('may be anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { choice, unknown } = parseChoice(`?with=${text}`, known);
        expect(choice.languages.length).toBeGreaterThan(0);
        expect(unknownText(unknown).length).toBeLessThan(200);
        expect(unknownText(unknown)).not.toMatch(/\p{C}/u);
      }),
    );
  });
});

describe('names that the table does not have', () => {
  test('are said, shortened and without what cannot be seen', () => {
    expect(unknownText([])).toBe('');
    expect(unknownText(['php'])).toBe(
      'The address names a language this table does not have: php.',
    );
    expect(unknownText(['<script>', 'x'.repeat(10_000), '\u{202e}php\ud800', 'perl'])).toBe(
      `The address names a language this table does not have: <script>, ${'x'.repeat(20)}…, php, …`,
    );
    expect(unknownText(['🦀'.repeat(30)])).toContain(`: ${'🦀'.repeat(20)}….`);
  });
});

test('a ticked language comes last; none or all of them are the whole table', () => {
  expect(toggleLanguage(['rust', 'go'], 'node', known)).toEqual(['rust', 'go', 'node']);
  expect(toggleLanguage(['rust', 'go'], 'rust', known)).toEqual(['go']);
  expect(toggleLanguage(['go'], 'go', known)).toEqual(known);
  expect(toggleLanguage(['rust', 'go', 'node'], 'python', known)).toEqual(known);
});

describe('differences', () => {
  test('are counted in words', () => {
    expect(differencesText(3, 8)).toBe('3 of 8 rows differ.');
    expect(differencesText(1, 8)).toBe('1 of 8 rows differs.');
    expect(differencesText(8, 8)).toBe('All 8 rows differ.');
    expect(differencesText(0, 8)).toBe('None of the 8 rows differs: all are shown.');
  });

  test('are of scores where there are some, whatever the reasons', () => {
    const keys = (id: string): number[] => {
      const row = scorecard.rows.find((candidate) => candidate.id === id);
      return row ? sameKeys(row, scorecard.columns) : [];
    };
    // Go 4, Python 2, Node 3, Rust 5; then 3, 2, 3, 5.
    expect(keys('cpu-performance')).toEqual([0, 1, 2, 3]);
    expect(keys('latency-determinism')).toEqual([0, 1, 0, 3]);
    expect(differ(keys('latency-determinism').filter((_, index) => index % 2 === 0))).toBe(false);
  });

  test('are of words without notes where there are no scores', () => {
    const [, size] = sample.rows;
    const lead = 'In short';
    const cell = { lead, points: [{ text: '**Small**', kind: 'judgement' as const }] };
    const cited = {
      lead,
      points: [{ text: 'Small', kind: 'documented' as const, sources: ['go-faq' as const] }],
    };
    const row = size && { ...size, cells: { go: cell, rust: cited } };
    expect(row && sameKeys(row, sample.columns)).toEqual([0, 0]);
    expect(size && sameKeys(size, sample.columns)).toEqual([0, 1]);
  });
});

test('languages can be chosen in tables of more than two and more than five rows', () => {
  expect(choosableLanguages(operations)).toEqual(known);
  expect(choosableLanguages(picks)).toEqual(known);
  expect(choosableLanguages(selectColumns(operations, ['go', 'rust']))).toEqual([]);
  expect(choosableLanguages(selectRows(operations, ['packaging']))).toEqual([]);
  const proxy = picks.rows.find(({ id }) => id === 'ultra-low-latency-core');
  expect(proxy && recommendedLanguages(proxy)).toEqual(['rust', 'go']);
});

test('names are joined as in a sentence', () => {
  expect(nameList([])).toBe('');
  expect(nameList(['Go'])).toBe('Go');
  expect(nameList(['Go', 'Rust'])).toBe('Go and Rust');
  expect(nameList(['Go', 'Node', 'Rust'], 'or')).toBe('Go, Node or Rust');
});
