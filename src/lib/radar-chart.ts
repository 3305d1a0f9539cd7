import type { Element } from 'hast';
import type { Column, Row, Table } from '~/schemas/table';
import { fitting, scoresAt } from './drawn-scores';
import { listed } from './listed';
import { bestScore, scoreSteps } from './steps';
import { element } from './svg';
import { scoresText } from './table';

/** Size of a panel in pixels: four fit side by side on a wide page, one on a phone of 320 px. */
export const shapeSize = { width: 240, height: 178 } as const;
const centre = { x: 110, y: 88 } as const;
const radius = 66;

/** Most characters of a label beside an axis; more would be cut off. */
const longestAxis = 11;

/** The label of a row's axis. */
const axisName = (row: Row): string =>
  fitting(row.short ?? row.label, longestAxis, row, 'give the row a `short` name');

/**
 * The position of a score on an axis of a shape, relative to its centre. The axes divide the circle equally, clockwise
 * from the right.
 * @param axis number of the axis, from 0
 * @param axes number of axes
 * @param score 5 is on the rim, 0 in the centre
 * @returns pixels to the right and down
 */
export const axisPoint = (axis: number, axes: number, score: number): { x: number; y: number } => {
  const angle = (2 * Math.PI * axis) / axes;
  const distance = (radius * score) / bestScore;
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
};

const rounded = (value: number): string => String(Math.round(value * 10) / 10 + 0);

/** The outline of a shape: a corner on each axis, as `points` of an SVG polygon. */
export const outline = (scores: readonly number[]): string =>
  scores
    .map((score, axis) => axisPoint(axis, scores.length, score))
    .map(({ x, y }) => `${rounded(centre.x + x)},${rounded(centre.y + y)}`)
    .join(' ');

const axes = (rows: readonly Row[]): Element[] => [
  ...scoreSteps.map((step) =>
    element('circle', {
      className: step === bestScore ? 'rim' : 'ring',
      cx: centre.x,
      cy: centre.y,
      r: (radius * step) / bestScore,
    }),
  ),
  ...rows.map((_, axis) => {
    const { x, y } = axisPoint(axis, rows.length, bestScore);
    return element('path', {
      className: 'ring',
      d: `M${rounded(centre.x)},${rounded(centre.y)}l${rounded(x)},${rounded(y)}`,
    });
  }),
  ...rows.map((row, axis) => {
    const { x, y } = axisPoint(axis, rows.length, bestScore);
    const side = Math.round(x);
    return element(
      'text',
      {
        className: 'quiet',
        x: centre.x + x * (1 + 8 / radius),
        // `y` is the baseline: beside an axis the text must be centred on it, above and below it must clear the rim.
        y: centre.y + y * (1 + 8 / radius) + 4.5 + (4.5 * y) / radius,
        textAnchor: side === 0 ? 'middle' : side > 0 ? 'start' : 'end',
      },
      axisName(row),
    );
  }),
];

const corner = (score: number, axis: number, count: number, className: string): Element => {
  const { x, y } = axisPoint(axis, count, score);
  return element('circle', { className, cx: centre.x + x, cy: centre.y + y, r: 3 });
};

/**
 * The scores of a language as a radar chart with an axis for each row. If cells have two scores, a solid outline
 * connects the first of each and a dashed one the second, with a tint between; they are never averaged.
 * @returns elements for an `svg` of `shapeSize`
 * @throws {DataError} when a score is missing or a row's name is too long
 */
export const shape = ({ rows }: Table, column: Column): Element[] => {
  const cells = rows.map((row) => scoresAt(row, column));
  const first = cells.map(([score]) => score.value);
  const second = cells.map(([score, other = score]) => other.value);
  const split = cells.some((scores) => scores.length > 1);
  const count = rows.length;
  return [
    ...axes(rows),
    element(
      'g',
      { className: column.language && `language-${column.language}` },
      ...(split
        ? [
            element('path', {
              className: 'between',
              fillRule: 'evenodd',
              d: `M${outline(first)}zM${outline(second)}z`,
            }),
            element('polygon', { className: 'outline second', points: outline(second) }),
          ]
        : []),
      element('polygon', { className: 'outline', points: outline(first) }),
      ...first.map((score, axis) => corner(score, axis, count, 'dot')),
      ...cells.flatMap(([, other], axis) =>
        other ? [corner(other.value, axis, count, 'dot second')] : [],
      ),
    ),
  ];
};

/**
 * The caption of the radar charts: where 1 and 5 are, and which languages have two outlines for which scores.
 * @returns sentences
 */
export const shapesCaption = ({ rows, columns }: Table): string =>
  [
    'A corner on the rim is a 5, on the innermost ring a 1.',
    ...columns.flatMap((column) => {
      const split = rows.map((row) => scoresAt(row, column)).filter((scores) => scores.length > 1);
      if (split.length === 0) return [];
      const through = (index: number): string =>
        listed(split.map((scores) => scoresText(scores.slice(index, index + 1))));
      return `${column.label} has two outlines, since two scores of a cell are not averaged: the solid one goes through ${through(0)}, the dashed one through ${through(1)}, and a tint lies between.`;
    }),
  ].join(' ');
