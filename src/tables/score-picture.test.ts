import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { scorecard } from '#data/scorecard.ts';
import { languageIds } from '#data/schemas/language.ts';
import type { Row, Table } from '#data/schemas/table.ts';
import { designTokens } from '#kit/design-tokens.ts';
import type { Piece } from '#kit/drawing.ts';
import { drawingSvg } from '#kit/drawing-svg.ts';
import { sample } from '#tests/data/sample-table.ts';
import { checkFits, isDrawable, scoresInWords } from './places.ts';
import { scorePicture } from './score-picture.ts';
import { selectColumns, selectRows } from './table.ts';

// Vitest leaves styles empty where they are imported.
const tokens = designTokens(
  readFileSync(join(import.meta.dirname, '../kit/styles/tokens.css'), 'utf8'),
);

const source = ['Source: here.', 'https://a.example/?a=1&b=2'];
const piecesOf = (table: Table): readonly Piece[] => scorePicture(table, source).pieces;
const svgOf = (table: Table): string =>
  drawingSvg(scorePicture(table, source), tokens, table.title, scoresInWords(table));

/** The sample's row in which every cell has a score: Go 4 (I/O), 2 (CPU); Rust 5. */
const scored = selectRows(sample, ['speed']);

/** What the picture says, with the column of the scale that it says it in. */
const namesIn = (table: Table): string[] => {
  const pieces = piecesOf(table);
  const columns = pieces.flatMap((piece) =>
    piece.kind === 'text' && /^[1-5]$/u.test(piece.text) ? [piece] : [],
  );
  return pieces.flatMap((piece) => {
    if (piece.kind !== 'mark') return [];
    const [nearest] = columns.toSorted((a, b) => Math.abs(a.x - piece.x) - Math.abs(b.x - piece.x));
    return `${piece.language} ${String(nearest?.text)}`;
  });
};

describe('the picture of the scores', () => {
  test('has every language at each of its scores', () => {
    expect(namesIn(scored)).toEqual(['go 2', 'go 4', 'rust 5']);
    expect(namesIn(scorecard)).toHaveLength(
      scorecard.rows.flatMap((row) =>
        Object.values(row.cells).flatMap((cell) => cell?.scores ?? []),
      ).length,
    );
  });

  test('says what each of two scores is for', () => {
    const words = piecesOf(scored).flatMap((piece) => (piece.kind === 'text' ? piece.text : []));
    expect(words).toContain('I/O');
    expect(words).toContain('CPU');
  });

  test('joins two languages by a bar from one score to the other, and four by none', () => {
    const bars = (table: Table): number =>
      piecesOf(table).filter(
        ({ kind, ...piece }) => kind === 'box' && 'ink' in piece && piece.ink === 'color-edge',
      ).length;
    const pair = selectColumns(scorecard, ['go', 'rust']);
    expect(bars(pair)).toBeGreaterThan(5);
    expect(bars(scorecard)).toBe(0);
  });

  test('breaks lines where two names do not fit, so that no name covers another', () => {
    const names = piecesOf(scorecard).flatMap((piece) =>
      piece.kind === 'box' && piece.ink === 'color-paper' ? [piece] : [],
    );
    for (const [index, one] of names.entries())
      for (const other of names.slice(index + 1))
        expect(
          one.x + one.width <= other.x + 1 ||
            other.x + other.width <= one.x + 1 ||
            one.y + one.height <= other.y ||
            other.y + other.height <= one.y,
          JSON.stringify([one, other]),
        ).toBe(true);
  });
});

describe('the picture as an SVG file', () => {
  const svg = svgOf(scorecard);

  test('is well-formed, with its source escaped and its scores in words', async () => {
    // A strict XML parser instead of a browser.
    const read = (text: string) => sharp(Buffer.from(text)).stats();
    await expect(read(svg)).resolves.toHaveProperty('isOpaque', true);
    await expect(read(svg.replace('</text>', ''))).rejects.toThrow('XML parse error');
    expect(new XMLParser().parse(svg)).toHaveProperty('svg.title', 'Scorecard');
    expect(svg).toContain('https://a.example/?a=1&#x26;b=2');
    expect(svg).toContain('Concurrency ergonomics: Go 5, Python 3, Node 4 (I/O), 2 (CPU), Rust 4.');
  });

  test('asks for nothing, runs nothing and has no inline style', () => {
    expect(svg).not.toMatch(/ style=| on[a-z]+=|<script|href=|url\(|@import|<image|<use/u);
  });

  test('has the colours of both themes written out, and a shape for each language', () => {
    expect(svg).not.toMatch(/var\(|light-dark/u);
    expect(svg).toMatch(/prefers-color-scheme: dark\) \{[^@]*\.color-go \{ fill: #5ec9e3/u);
    expect(svg).toMatch(/^[^@]*\.color-go \{ fill: #00596f/u);
    const shapes = languageIds.map(
      (id) => new RegExp(`<(\\w+) class="mark-${id}"`, 'u').exec(svg)?.[1],
    );
    expect(shapes).toEqual(['circle', 'rect', 'polygon', 'polygon']);
  });
});

describe('what cannot be drawn is refused', () => {
  test('a colour or a mark that the tokens do not have', () => {
    expect(() => tokens.colourOf('color-php', 'dark')).toThrow(
      'no colour --color-php in src/kit/styles/tokens.css',
    );
    expect(() => tokens.shapeOf('php')).toThrow('no --shape of .language-php');
  });

  test('a table with a cell that has no score', () => {
    expect(isDrawable(scorecard)).toBe(true);
    expect(isDrawable(sample)).toBe(false);
  });

  test('a label or the use of a score that is too long', () => {
    const [row] = scored.rows;
    const long = 'Speed of a service under load, measured';
    const changed = (change: Partial<Row>): (() => void) => {
      if (!row) throw new Error('the sample has no row');
      return () => {
        checkFits(scored, { ...row, ...change });
      };
    };
    expect(changed({ label: long })).toThrow(
      `row "speed": "${long}" is too long for the pictures of scores; expected at most 30 characters; give the row a \`short\` label`,
    );
    expect(changed({ label: long, short: 'Speed' })).not.toThrow();
    const go = row?.cells['go'];
    expect(
      changed({
        cells: {
          ...row?.cells,
          ...(go && { go: { ...go, scores: [{ value: 4, applies: 'Threads' }] } }),
        },
      }),
    ).toThrow('shorten its `applies`');
  });
});
