import { textWidth, type Piece } from '#kit/drawing.ts';
import type { Place } from './places.ts';

/** In pixels: the height of a line of names, and the size of their letters. */
export const line = 26;
export const size = 17;
const mark = 12;
const small = 13;
const gap = 7;
/** Between a name and what its score is for. */
const space = 5;

const placeWidth = ({ column, applies }: Place): number =>
  mark + gap + textWidth(column.label, size) + (applies ? textWidth(applies, small) + space : 0);

/** Breaks the languages at a score into lines that fit a column. */
export const linesOf = (places: readonly Place[], width: number): Place[][] => {
  const lines: Place[][] = [];
  for (const place of places) {
    const last = lines.at(-1) ?? [];
    const together = [...last, place].reduce((sum, each) => sum + placeWidth(each) + 2 * gap, 0);
    if (last.length > 0 && together <= width) last.push(place);
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

/** Lines of names around a point, in the middle of the column and of the row. */
export const namesAt = (lines: readonly (readonly Place[])[], middle: number, y: number): Piece[] =>
  lines.flatMap((places, index) => {
    const whole = places.reduce(
      (sum, place) => sum + placeWidth(place),
      2 * gap * (places.length - 1),
    );
    let x = middle - whole / 2;
    return places.flatMap((place) => {
      const pieces = name(place, x, y + line * (index - (lines.length - 1) / 2));
      x += placeWidth(place) + 2 * gap;
      return pieces;
    });
  });
