import type { Element } from 'hast';
import type { Column, Row, Table } from '#data/schemas/table.ts';
import { fitting, scoresAt } from './drawn-scores.ts';
import { bestScore, scoreSteps } from '#data/scale.ts';
import { element } from '#kit/svg.ts';

/** Pixels: where a score of 1 is, how far the next is from it, and where the lines of the languages are. */
const place = { first: 92, step: 28, top: 14, row: 22 } as const;

/** Pixels: four panels fit side by side on a wide page, one on a phone of 320 px. */
export const panelWidth = 240;

/** Most characters of what a score applies to, beside its dot; more would be cut off. */
const longestApplies = 5;

const at = (score: number): number => place.first + place.step * (score - 1);

const marks = (row: Row, column: Column, y: number): Element[] => {
  const scores = scoresAt(row, column);
  const values = scores.map(({ value }) => value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  return [
    ...(low < high
      ? [
          element('path', {
            className: 'outline',
            d: `M${String(at(low))},${String(y)}H${String(at(high))}`,
          }),
        ]
      : []),
    ...scores.map(({ value }, index) =>
      element('circle', {
        className: index > 0 ? 'dot second' : 'dot',
        cx: at(value),
        cy: y,
        r: 5,
      }),
    ),
    ...scores.flatMap(({ value, applies }, index) => {
      if (applies === undefined) return [];
      const right = value > low || (low === high && index > 0);
      return element(
        'text',
        {
          className: 'applies',
          x: at(value) + (right ? 9 : -9),
          y: y + 4.5,
          textAnchor: right ? 'start' : 'end',
        },
        fitting(applies, longestApplies, row, 'shorten its `applies`'),
      );
    }),
  ];
};

/** Size of a row's chart in pixels: a line for each language, and the scale below. */
export const dotsSize = ({ columns }: Table): { width: number; height: number } => ({
  width: panelWidth,
  height: place.top + place.row * columns.length + 12,
});

/**
 * The scores of a row as a dot plot from one to five, with a line for each language. Two scores of a cell are two
 * connected dots, each labelled with what it applies to. Source: W. S. Cleveland, The Elements of Graphing Data (dot
 * plots).
 * @returns elements for an `svg` of `dotsSize`
 * @throws {DataError} when a score is missing or a label is too long
 */
export const dotPlot = ({ columns }: Table, row: Row): Element[] => [
  ...columns.map((column, index) => {
    const y = place.top + place.row * index;
    return element(
      'g',
      { className: column.language && `language-${column.language}` },
      element('path', {
        className: 'ring',
        d: `M${String(at(1))},${String(y)}H${String(at(bestScore))}`,
      }),
      element('text', { className: 'name', x: 0, y: y + 4.5 }, column.label),
      ...marks(row, column, y),
    );
  }),
  ...scoreSteps.map((step) =>
    element(
      'text',
      {
        className: 'quiet step',
        x: at(step),
        y: place.top + place.row * columns.length + 4,
        textAnchor: 'middle',
      },
      String(step),
    ),
  ),
];
