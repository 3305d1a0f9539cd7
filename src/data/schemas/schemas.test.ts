import { describe, expect, test } from 'vitest';
import { languages } from '#data/languages.ts';
import { defineGlossary } from './glossary.ts';
import { defineLanguages } from './languages.ts';
import { pageSchema } from './page.ts';
import { parseData } from '#kit/data-error.ts';
import { defineShortAnswers } from './short-answer.ts';
import { defineSources, sourceSchema } from './source.ts';
import { defineSearchWords } from './search-words.ts';
import { defineSynonyms } from './synonyms.ts';
import { tableSchema } from './table.ts';
import { draft } from '#tests/data/sample-table.ts';

/** Parses the sample table with one thing changed, as if its author had written it. */
const parseChanged = (change: (table: ReturnType<typeof copy>) => void): void => {
  const table = copy();
  change(table);
  parseData('src/data/sample.ts', tableSchema, table);
};

interface LooseCell {
  lead?: string | undefined;
  points: { text: string; kind: string; sources?: string[] | undefined }[];
  scores?: { value: number; applies?: string | undefined }[] | undefined;
  history?: unknown[] | undefined;
}
interface LooseTable {
  rows: { id: string; rubric?: unknown; cells: Record<string, LooseCell>; extra?: string }[];
  verified: string;
}
const copy = (): LooseTable => {
  const { rows, ...rest } = structuredClone(draft);
  return { ...rest, rows: rows.map((row) => ({ ...row, cells: { ...row.cells } })) };
};

const moved = { why: 'x', sources: ['go-faq'] };
/** Gives a cell of the first row a history. */
const withHistory =
  (column: string, moves: readonly object[]) =>
  (table: LooseTable): void => {
    const cell = table.rows[0]?.cells[column];
    if (cell) cell.history = moves.map((move) => ({ ...moved, ...move }));
  };

describe('a table', () => {
  test('with nothing wrong is taken', () => {
    parseChanged(() => undefined);
  });

  test('may say which of two scores moved, and what was one score before', () => {
    parseChanged(
      withHistory('go', [
        { from: 2, to: 3, on: '2026-01-01' },
        { applies: 'I/O', from: 3, to: 4, on: '2026-11-23' },
        { applies: 'CPU', from: 3, to: 2, on: '2026-11-23' },
      ]),
    );
  });

  test.each<[string, (table: LooseTable) => void, string]>([
    [
      'without a cell',
      (table) => {
        if (table.rows[0]) table.rows[0].cells = { go: { lead: 'In short', points: [] } };
      },
      'src/data/sample.ts: row "speed", column "rust": missing; add `rust: { lead: \'…\', points: […] }`',
    ],
    [
      'with a cell that has no lead',
      (table) => {
        delete table.rows[0]?.cells['go']?.lead;
      },
      'src/data/sample.ts: row "speed", column "go", lead: missing; expected text',
    ],
    [
      'with a lead of one word',
      (table) => {
        if (table.rows[0]?.cells['go']) table.rows[0].cells['go'].lead = 'Fast';
      },
      'src/data/sample.ts: row "speed", column "go", lead: has 1 words; expected two to six, such as "Static without cgo"',
    ],
    [
      'with a cell for no column',
      (table) => {
        const row = table.rows[1];
        if (row?.cells['go']) row.cells['perl'] = row.cells['go'];
      },
      'src/data/sample.ts: row "size", column "perl": the table has no such column; expected one of go, rust',
    ],
    [
      'with an unknown source',
      (table) => {
        table.rows[0]?.cells['rust']?.points.splice(0, 1, {
          text: 'x',
          kind: 'documented',
          sources: ['go-fax'],
        });
      },
      'src/data/sample.ts: row "speed", column "rust", points number 1, sources number 1: unknown source "go-fax"; did you mean "go-faq"?',
    ],
    [
      'with a repeated row id',
      (table) => {
        if (table.rows[1]) table.rows[1].id = 'speed';
      },
      'duplicate id `speed` (rows 1 and 2); rename one of them',
    ],
    [
      'with a documented claim without a source',
      (table) => {
        table.rows[0]?.cells['go']?.points.splice(0, 1, { text: 'x', kind: 'documented' });
      },
      'a measured or documented claim needs `sources`; add one, or make its kind judgement',
    ],
    [
      'with a score out of range',
      (table) => {
        table.rows[0]?.cells['rust']?.scores?.splice(0, 1, { value: 6 });
      },
      'expected a whole number of 1 to 5',
    ],
    [
      'with two scores that do not say what for',
      (table) => {
        table.rows[0]?.cells['rust']?.scores?.push({ value: 1 });
      },
      'the cell has two scores; say with `applies` what each is for',
    ],
    [
      'with two scores for the same',
      (table) => {
        const [one, other] = table.rows[0]?.cells['go']?.scores ?? [];
        if (one && other) other.applies = one.applies;
      },
      'the two scores of the cell have the same `applies`; say what each is for',
    ],
    [
      'with scores but no rubric',
      (table) => {
        delete table.rows[0]?.rubric;
      },
      'src/data/sample.ts: row "speed", column "go": the cell has a score, but its row has no `rubric`; add one that says what 1, 3 and 5 mean',
    ],
    [
      'with a history that ends elsewhere',
      (table) => {
        const cell = table.rows[0]?.cells['rust'];
        if (cell)
          cell.history = [{ from: 5, to: 4, on: '2026-11-23', why: 'x', sources: ['go-faq'] }];
      },
      'the history ends at 4, but the score of the cell is 5; add the change that is missing',
    ],
    [
      'with a history that has a gap',
      withHistory('rust', [
        { from: 2, to: 3, on: '2026-01-01' },
        { from: 4, to: 5, on: '2026-11-23' },
      ]),
      'src/data/sample.ts: row "speed", column "rust", history: the change of 2026-11-23 begins at 4, but the one before (2026-01-01) ended at 3; make them equal',
    ],
    [
      'with a history that runs backwards',
      withHistory('rust', [
        { from: 2, to: 3, on: '2026-11-23' },
        { from: 3, to: 5, on: '2026-01-01' },
      ]),
      '2026-01-01 comes after 2026-11-23; put the newest change last',
    ],
    [
      'with two moves of a score on one day',
      withHistory('rust', [
        { from: 2, to: 3, on: '2026-11-23' },
        { from: 3, to: 5, on: '2026-11-23' },
      ]),
      '2026-11-23 comes after 2026-11-23; put the newest change last',
    ],
    [
      'with a history of the second score that ends elsewhere',
      withHistory('go', [{ applies: 'CPU', from: 1, to: 3, on: '2026-11-23' }]),
      'the history ends at 3, but the score of the cell is 2 for CPU',
    ],
    [
      'with a history of a score that the cell does not have',
      withHistory('rust', [{ applies: 'CPU', from: 1, to: 5, on: '2026-11-23' }]),
      'the cell has no score for "CPU"; correct `applies`, or remove it if the cell has one score',
    ],
    [
      'with a history that ends at other words',
      (table) => {
        const cell = table.rows[1]?.cells['go'];
        if (cell) cell.history = [{ ...moved, from: '-4', to: '-6', on: '2026-11-23' }];
      },
      'src/data/sample.ts: row "size", column "go", history: the history ends at "-6", but the first point of the cell is "-5"',
    ],
    [
      'with a list in a cell',
      (table) => {
        table.rows[1]?.cells['go']?.points.splice(0, 1, { text: '- a list', kind: 'judgement' });
      },
      'expected one line of text with `code`',
    ],
    [
      'with an impossible day',
      (table) => {
        table.verified = '2026-02-30';
      },
      'src/data/sample.ts: verified: "2026-02-30" is not a day of the calendar; write it as YYYY-MM-DD',
    ],
    [
      'with an unknown key',
      (table) => {
        if (table.rows[0]) table.rows[0].extra = 'x';
      },
      'src/data/sample.ts: row "speed", extra: unknown key; correct its spelling or remove it',
    ],
    [
      'with a line break in an id',
      (table) => {
        if (table.rows[0]) table.rows[0].id = 'cold\nstart';
      },
      'src/data/sample.ts: row "cold start", id: "cold\\nstart" is not a valid id; use',
    ],
  ])('%s is refused, with file, row and column', (_, change, message) => {
    expect(() => {
      parseChanged(change);
    }).toThrow(message);
  });
});

describe('front matter', () => {
  const page = {
    title: 'Go',
    description: 'A description that is long enough to be of use in a list of search results.',
    verified: '2026-11-23',
    answer: 'Take Go.',
  };

  test('needs a title, a description, a day and an answer, and knows no other keys', () => {
    expect(pageSchema.safeParse({}).success).toBe(false);
    expect(pageSchema.safeParse(page).success).toBe(true);
    expect(pageSchema.safeParse({ ...page, titel: 'Go' }).success).toBe(false);
    expect(pageSchema.safeParse({ ...page, description: 'Short.' }).success).toBe(false);
  });

  test('names former pages as they were addressed', () => {
    const formerly = (pages: string[]) => () =>
      parseData('p.mdx', pageSchema, { ...page, formerly: { pages } });
    expect(formerly(['golang', 'compare/rust-vs-go'])).not.toThrow();
    for (const id of ['Go', '../go', '/go/', 'https://go.dev'])
      expect(formerly(['golang', id])).toThrow(
        `p.mdx: formerly, pages number 2: "${id}" is not a valid page id; write its path in lower case without slashes at its ends, such as compare/go-vs-rust`,
      );
  });
});

describe('a source', () => {
  const source = {
    url: 'https://go.dev/',
    title: 'Go',
    publisher: 'Go',
    dated: '2026',
    read: 'yes',
    checked: '2026-11-23',
  } as const;

  test('must have been read, and lives at an https address', () => {
    expect(() => defineSources('s.ts', { go: source })).not.toThrow();
    expect(() => defineSources('s.ts', { go: { ...source, url: 'http://go.dev/' } })).toThrow(
      's.ts: go, url: expected a full address that begins with https://',
    );
    expect(() => parseData('s.ts', sourceSchema, { ...source, read: 'no' })).toThrow(
      's.ts: read: expected "yes" or "excerpt"; a source that was not read cannot be cited',
    );
  });
});

describe('the glossary', () => {
  const term = { id: 'gc', term: 'GC', aliases: [], definition: 'x', sources: [], see: [] };

  test('is sorted by term', () => {
    const terms = defineGlossary('g.ts', [term, { ...term, id: 'abi', term: 'abi' }]);
    expect(terms.map(({ id }) => id)).toEqual(['abi', 'gc']);
  });

  test('refuses a repeated id, an empty list and a see-also that leads nowhere', () => {
    expect(() => defineGlossary('g.ts', [term, term])).toThrow(
      'g.ts: "gc", id: duplicate id `gc` (terms 1 and 2); rename one of them',
    );
    expect(() => defineGlossary('g.ts', [])).toThrow('expected at least one term');
    expect(() => defineGlossary('g.ts', [{ ...term, see: ['heap'] }])).toThrow(
      'there is no term "heap"; add it or correct the id',
    );
  });
});

describe('smaller data', () => {
  test('a language without a name is refused', () => {
    const rust = { ...languages.rust, name: '' };
    expect(() => defineLanguages('l.ts', { ...languages, rust })).toThrow(
      'l.ts: rust, name: empty; expected text',
    );
  });

  test('synonyms are two words or more in lower case, each once', () => {
    expect(() => defineSynonyms('s.ts', [['fast', 'quick']])).not.toThrow();
    expect(() => defineSynonyms('s.ts', [['fast']])).toThrow('s.ts: number 1: expected at least');
    expect(() => defineSynonyms('s.ts', [['gc', 'garbage collection']])).not.toThrow();
    expect(() => defineSynonyms('s.ts', [['fast', 'Quick']])).toThrow(
      'expected words of lower-case letters',
    );
    expect(() => defineSynonyms('s.ts', [['fast', 'fast']])).toThrow(
      'the same word twice; remove one',
    );
  });

  test('words searched for are phrases of lower-case letters, under an address', () => {
    expect(() => defineSearchWords('w.ts', { '/go/#a': 'server hangs, p99' })).not.toThrow();
    expect(() => defineSearchWords('w.ts', { '/go/#a': 'Server hangs' })).toThrow(
      'w.ts: /go/#a: expected phrases of lower-case letters and digits',
    );
  });

  test('a short answer names one of the languages', () => {
    expect(() =>
      defineShortAnswers('a.ts', [{ situation: 'A', language: 'go', reason: '' }]),
    ).toThrow('a.ts: number 1, reason: empty; expected text');
    expect(() => defineShortAnswers('a.ts', [])).toThrow('expected at least one answer');
  });
});
