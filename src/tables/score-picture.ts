import { scoreSteps } from '#data/scale.ts';
import type { Row, Table } from '#data/schemas/table.ts';
import type { BoxPiece, Drawing, Ink, Piece } from '#kit/drawing.ts';
import { checkFits, placesIn, shortLabel } from './places.ts';
import { line, linesOf, namesAt, size } from './score-names.ts';

/** In pixels. */
const width = 1200;
const margin = 40;
const labels = 280;
const step = (width - 2 * margin - labels) / scoreSteps.length;
const top = 150;

/** The middle of a column of the scale. */
const at = (score: number): number => margin + labels + step * (score - 0.5);

const rule = (y: number, height: number, ink: Ink): BoxPiece => ({
  kind: 'box',
  x: margin,
  y: y - height / 2,
  width: width - 2 * margin,
  height,
  ink,
});

const rowPieces = (table: Table, row: Row, y: number): { pieces: Piece[]; height: number } => {
  checkFits(table, row);
  const places = placesIn(table, row);
  const columns = scoreSteps.map((score) => ({
    score,
    lines: linesOf(
      places.filter(({ value }) => value === score),
      step,
    ),
  }));
  const height = 16 + line * Math.max(...columns.map(({ lines }) => lines.length));
  const middle = y + height / 2;
  const values = places.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // Two languages are joined, so that the distance is what one sees.
  const bar: Piece[] =
    table.columns.length === 2 && low < high
      ? [
          {
            kind: 'box',
            x: at(low),
            y: middle - 1.5,
            width: at(high) - at(low),
            height: 3,
            ink: 'color-edge',
          },
        ]
      : [];
  return {
    height,
    pieces: [
      rule(y, 1, 'color-line'),
      ...scoreSteps.map((score): Piece => ({
        kind: 'box',
        x: at(score) - 0.5,
        y,
        width: 1,
        height,
        ink: 'color-line',
      })),
      ...bar,
      {
        kind: 'text',
        text: shortLabel(row),
        x: margin,
        y: middle,
        size,
        bold: true,
        ink: 'color-text',
      },
      ...columns.flatMap(({ score, lines }) => namesAt(lines, at(score), middle)),
    ],
  };
};

/**
 * The scores of a table as one picture: in each row the names of the languages stand at their scores, and two
 * languages are joined by a bar.
 * @param table every cell must have a score
 * @param source lines for the foot: what the picture is a copy of, its version, licence and URL
 * @throws {DataError} when a label is too long
 */
export const scorePicture = (table: Table, source: readonly string[]): Drawing => {
  const rows: Piece[] = [];
  let y = top;
  for (const row of table.rows) {
    const { pieces, height } = rowPieces(table, row, y);
    rows.push(...pieces);
    y += height;
  }
  return {
    width,
    height: y + 34 + 22 * source.length,
    pieces: [
      {
        kind: 'text',
        text: table.title,
        x: margin,
        y: 56,
        size: 32,
        bold: true,
        ink: 'color-text',
      },
      { kind: 'text', text: table.caption, x: margin, y: 92, size: 15, ink: 'color-quiet' },
      rule(top - 34, 2, 'color-rule'),
      ...scoreSteps.map((score): Piece => ({
        kind: 'text',
        text: String(score),
        x: at(score),
        y: top - 16,
        size: 14,
        bold: true,
        middle: true,
        ink: 'color-quiet',
      })),
      ...rows,
      rule(y, 2, 'color-rule'),
      ...source.map((text, index): Piece => ({
        kind: 'text',
        text,
        x: margin,
        y: y + 24 + 22 * index,
        size: 14,
        ink: 'color-quiet',
      })),
    ],
  };
};
