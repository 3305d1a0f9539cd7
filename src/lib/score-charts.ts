import type { Element, ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { DataError } from '~/schemas/problem';
import type { Column, Row, Score, Table } from '~/schemas/table';
import { listed } from './listed';
import { bestScore, scoreSteps } from './steps';
import { cellAt, scoresText } from './table';

const stringifier = unified().use(rehypeStringify, { space: 'svg', closeEmptyElements: true });

/** Size of a panel in pixels: four fit side by side on a wide page, one on a phone of 320 px. */
export const shapeSize = { width: 240, height: 178 } as const;
const centre = { x: 110, y: 88 } as const;
const radius = 66;

const dots = { first: 92, step: 28, top: 14, row: 22 } as const;

/** Maximum lengths in characters; a longer label beside an axis or a dot would be cut off. */
const room = { axis: 11, applies: 5 } as const;

/** Creates an SVG element as hast. Numbers are rounded, because the last digits of a sine differ between machines. */
export const element = (
  tagName: string,
  properties: Record<string, string | number | undefined>,
  ...children: (ElementContent | string)[]
): Element => ({
  type: 'element',
  tagName,
  properties: Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      typeof value === 'number' ? Math.round(value * 10) / 10 : value,
    ]),
  ),
  children: children.map((child) =>
    typeof child === 'string' ? { type: 'text', value: child } : child,
  ),
});

/** An SVG element as well-formed XML, which is also valid in HTML. */
export const svgText = (svg: Element): string =>
  stringifier.stringify({ type: 'root', children: [svg] });

/** Whether every cell of the table has a score, so that a chart of it is complete. */
export const isDrawable = (table: Table): boolean =>
  table.rows.every((row) => table.columns.every((column) => cellAt(row, column).scores));

const scoresAt = (row: Row, column: Column): readonly [Score, ...Score[]] => {
  const [first, ...others] = cellAt(row, column).scores ?? [];
  if (first) return [first, ...others];
  throw new DataError(`row "${row.id}" has no score in column "${column.id}" to be drawn`);
};

const fitting = (text: string, limit: number, row: Row, mend: string): string => {
  if (text.length <= limit) return text;
  throw new DataError(
    `row "${row.id}": "${text}" has no room in the charts of scores; expected at most ${String(limit)} characters; ${mend}`,
  );
};

/** The label of a row's axis. */
const axisName = (row: Row): string =>
  fitting(row.short ?? row.label, room.axis, row, 'give the row a `short` name');

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

const at = (score: number): number => dots.first + dots.step * (score - 1);

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
        fitting(applies, room.applies, row, 'shorten its `applies`'),
      );
    }),
  ];
};

/** Size of a row's chart in pixels: a line for each language, and the scale below. */
export const dotsSize = ({ columns }: Table): { width: number; height: number } => ({
  width: shapeSize.width,
  height: dots.top + dots.row * columns.length + 12,
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
    const y = dots.top + dots.row * index;
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
        y: dots.top + dots.row * columns.length + 4,
        textAnchor: 'middle',
      },
      String(step),
    ),
  ),
];

/** The scores of a language in words: `Go: CPU performance 4; Latency determinism 3`. */
export const columnText = ({ rows }: Table, column: Column): string =>
  `${column.label}: ${rows.map((row) => `${row.label} ${scoresText(scoresAt(row, column))}`).join('; ')}`;

/** The scores of a row in words: `CPU performance: Go 4; Rust 5`. */
export const rowText = ({ columns }: Table, row: Row): string =>
  `${row.label}: ${columns.map((column) => `${column.label} ${scoresText(scoresAt(row, column))}`).join('; ')}`;

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

/**
 * A chart as an `svg` element with an accessible name.
 * @param title the name: what the chart shows
 */
export const chartSvg = (
  title: string,
  { width, height }: { width: number; height: number },
  children: readonly Element[],
): string =>
  svgText(
    element(
      'svg',
      { role: 'img', viewBox: `0 0 ${String(width)} ${String(height)}` },
      element('title', {}, title),
      ...children,
    ),
  );
