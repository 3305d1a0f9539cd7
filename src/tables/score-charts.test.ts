import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { scorecard } from '#data/scorecard.ts';
import { dotPlot, dotsSize } from './dot-plot.ts';
import { columnText, isDrawable, rowText } from './drawn-scores.ts';
import { scorePicture, withColours } from './score-picture.ts';
import { chartSvg } from '#kit/svg.ts';
import { selectRows } from './table.ts';
import type { Table } from '#data/schemas/table.ts';
import { sample } from '#tests/data/sample-table.ts';

// Vitest leaves styles empty where they are imported.
const style = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');
const chartStyles = style('score-charts.css');
const tokens = style('../kit/styles/tokens.css');

/** The sample's row in which every cell has a score: Go 4 (I/O), 2 (CPU); Rust 5. */
const scored = selectRows(sample, ['speed']);

/** The scorecard with one score of Go moved from 4 to 1. */
const moved: Table = {
  ...scorecard,
  rows: scorecard.rows.map((row) =>
    row.id === 'cpu-performance' && row.cells['go']
      ? { ...row, cells: { ...row.cells, go: { ...row.cells['go'], scores: [{ value: 1 }] } } }
      : row,
  ),
};

const dotsOf = (table: Table, id: string): string => {
  const row = table.rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return chartSvg(rowText(table, row), dotsSize(table), dotPlot(table, row));
};
const dotCount = (svg: string): number => svg.match(/<circle class="dot/gu)?.length ?? 0;

const picture = (table: Table): string =>
  scorePicture(table, ['Source: here.', 'https://a.example/?a=1&b=2'], chartStyles, tokens);

test('a picture keeps all that its styles ask for in forced colours', () => {
  const forced = (name: string): string =>
    `@media (forced-colors: active) { .${name} { fill: Canvas; } }`;
  const css = `.a { fill: red; } ${forced('b')} ${forced('c')}`;
  const svg = scorePicture(scored, ['Source: here.'], css, tokens);
  expect(svg).toContain(forced('b'));
  expect(svg).toContain(forced('c'));
});

describe('the dots of a row', () => {
  test('are as many as its scores, each beside its language', () => {
    const svg = dotsOf(scorecard, 'concurrency-ergonomics');
    expect(dotCount(svg)).toBe(5);
    for (const { label } of scorecard.columns) expect(svg).toContain(`>${label}</text>`);
  });

  test('say what each of two scores applies to, the lower at its left, the higher at its right', () => {
    const svg = dotsOf(scorecard, 'concurrency-ergonomics');
    expect(svg).toMatch(/text-anchor="start">I\/O</u);
    expect(svg).toMatch(/text-anchor="end">CPU</u);
  });

  test('change with a score', () => {
    expect(dotsOf(moved, 'cpu-performance')).not.toBe(dotsOf(scorecard, 'cpu-performance'));
  });
});

test('every score is in the words of its language and of its row', () => {
  const { columns, rows } = scored;
  expect(columns.map((column) => columnText(scored, column))).toEqual([
    'Go: Speed 4 (I/O), 2 (CPU)',
    'Rust: Speed 5',
  ]);
  expect(rows.map((row) => rowText(scored, row))).toEqual(['Speed: Go 4 (I/O), 2 (CPU); Rust 5']);
});

describe('the picture to take along', () => {
  const svg = picture(scorecard);
  const scores = scorecard.rows.flatMap((row) =>
    Object.values(row.cells).flatMap((cell) => cell?.scores ?? []),
  );

  test('is well-formed, with its source escaped', async () => {
    // A strict XML parser instead of a browser.
    const read = (text: string) => sharp(Buffer.from(text)).stats();
    await expect(read(svg)).resolves.toHaveProperty('isOpaque', true);
    await expect(read(svg.replace('</g>', ''))).rejects.toThrow('XML parse error');
    expect(new XMLParser().parse(svg)).toHaveProperty('svg.title', 'Scorecard');
    expect(svg).toContain('https://a.example/?a=1&#x26;b=2');
  });

  test('has each score as a dot', () => {
    expect(scores.length).toBe(46);
    expect(dotCount(svg)).toBe(scores.length);
  });

  test('asks for nothing, runs nothing and has no inline style', () => {
    expect(svg).not.toMatch(/ style=| on[a-z]+=|<script|href=|url\(|@import|<image|<use/u);
  });

  test('has the colours of both themes written out', () => {
    expect(svg).not.toMatch(/var\(|light-dark/u);
    expect(svg).toMatch(/prefers-color-scheme: dark\) \{[\s\S]*#5ec9e3/u);
    expect(withColours('a { fill: var(--color-go) }', tokens, 'light')).toBe('a { fill: #00596f }');
  });
});

describe('what cannot be drawn is refused', () => {
  test('a colour that the tokens do not have', () => {
    expect(() => withColours('a { fill: var(--color-php) }', tokens, 'dark')).toThrow(
      'no colour --color-php in src/kit/styles/tokens.css',
    );
  });

  test('a table with a cell that has no score', () => {
    expect(isDrawable(scorecard)).toBe(true);
    expect(isDrawable(sample)).toBe(false);
    expect(() => dotsOf(sample, 'size')).toThrow(
      'row "size", column "go": no score; a table that is drawn needs one in every cell',
    );
  });
});
