import { scoreSteps } from '#data/scale.ts';
import type { Row, Table } from '#data/schemas/table.ts';
import { textWidth, type BoxPiece, type Drawing, type Ink, type Piece } from '#kit/drawing.ts';
import { checkFits, placesIn, shortLabel, type Place } from './places.ts';

/** In pixels. */
const width = 1200;
const margin = 40;
const labels = 280;
const step = (width - 2 * margin - labels) / scoreSteps.length;
const line = 26;
const size = 17;
const mark = 12;
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

const small = 13;
const gap = 7;
/** Between a name and what its score is for. */
const space = 5;

const placeWidth = ({ column, applies }: Place): number =>
  mark + gap + textWidth(column.label, size) + (applies ? textWidth(applies, small) + space : 0);

/** Breaks the languages at a score into lines that fit its column. */
const linesOf = (places: readonly Place[]): Place[][] => {
  const lines: Place[][] = [];
  for (const place of places) {
    const last = lines.at(-1) ?? [];
    const together = [...last, place].reduce((sum, each) => sum + placeWidth(each) + 2 * gap, 0);
    if (last.length > 0 && together <= step) last.push(place);
    else lines.push([place]);
  }
  return lines;
};

/** A language's mark and name, on paper, from a place to the right. */
const name = (place: Place, x: number, y: number): Piece[] => {
  const { column, applies } = place;
  const from = x + mark + gap;
  const language = column.id;
  return [
    {
      kind: 'box',
      x: x - gap,
      y: y - line / 2 + 2,
      width: placeWidth(place) + 2 * gap,
      height: line - 4,
      ink: 'color-paper',
    },
    { kind: 'mark', language, x: x + mark / 2, y, size: mark },
    {
      kind: 'text',
      text: column.label,
      x: from,
      y,
      size,
      bold: true,
      ink: `color-${language}`,
    },
    ...(applies
      ? [
          {
            kind: 'text',
            text: applies,
            x: from + textWidth(column.label, size) + space,
            y: y + 1,
            size: small,
            ink: 'color-quiet',
          } as const,
        ]
      : []),
  ];
};

const namesAt = (lines: readonly (readonly Place[])[], score: number, y: number): Piece[] =>
  lines.flatMap((places, index) => {
    const whole = places.reduce(
      (sum, place) => sum + placeWidth(place),
      2 * gap * (places.length - 1),
    );
    let x = at(score) - whole / 2;
    return places.flatMap((place) => {
      const pieces = name(place, x, y + line * (index - (lines.length - 1) / 2));
      x += placeWidth(place) + 2 * gap;
      return pieces;
    });
  });

const rowPieces = (table: Table, row: Row, y: number): { pieces: Piece[]; height: number } => {
  checkFits(table, row);
  const places = placesIn(table, row);
  const columns = scoreSteps.map((score) => ({
    score,
    lines: linesOf(places.filter(({ value }) => value === score)),
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
      ...columns.flatMap(({ score, lines }) => namesAt(lines, score, middle)),
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
