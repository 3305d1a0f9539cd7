import { scoreSteps } from '#data/scale.ts';
import type { Row, Table } from '#data/schemas/table.ts';
import type { Drawing, Piece } from '#kit/drawing.ts';
import { placesIn, shortLabel } from './places.ts';

/** The share of the width that the labels of the rows take. */
const labels = 0.36;

/**
 * Scores as a small chart: the marks of the languages at their scores, two languages joined by a bar. Who has which mark
 * is said beside it.
 */
export const cardScores = (
  table: Table,
  rows: readonly Row[],
  { width, height }: { width: number; height: number },
): Drawing => {
  const head = 34;
  const step = (width * (1 - labels)) / scoreSteps.length;
  const line = Math.min(64, (height - head) / rows.length);
  const size = Math.min(34, Math.round(line * 0.78));
  const mark = Math.round(size * 0.9);
  const at = (score: number): number => width * labels + step * (score - 0.5);
  const scale = scoreSteps.flatMap((score): Piece[] => [
    {
      kind: 'text',
      text: String(score),
      x: at(score),
      y: 14,
      size: 26,
      middle: true,
      ink: 'color-quiet',
    },
    {
      kind: 'box',
      x: at(score) - 1,
      y: head,
      width: 2,
      height: line * rows.length,
      ink: 'color-line',
    },
  ]);
  const rowPieces = rows.flatMap((row, index): Piece[] => {
    const y = head + line * (index + 0.5);
    const places = placesIn(table, row);
    const values = places.map(({ value }) => value);
    const low = at(Math.min(...values));
    const marks = scoreSteps.flatMap((score) => {
      const there = places.filter(({ value }) => value === score);
      return there.map(({ column }, place): Piece => ({
        kind: 'mark',
        language: column.id,
        x: at(score) + (mark + 6) * (place - (there.length - 1) / 2),
        y,
        size: mark,
      }));
    });
    return [
      { kind: 'text', text: shortLabel(row), x: 0, y, size, ink: 'color-text' },
      ...(table.columns.length === 2
        ? [
            {
              kind: 'box',
              x: low,
              y: y - 3,
              width: at(Math.max(...values)) - low,
              height: 6,
              ink: 'color-edge',
            } as const,
          ]
        : []),
      ...marks,
    ];
  });
  return { width, height: head + line * rows.length, pieces: [...scale, ...rowPieces] };
};
