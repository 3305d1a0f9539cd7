import type { Element } from 'hast';
import { DataError } from '#kit/data-error.ts';
import type { Table } from '#data/schemas/table.ts';
import { dotPlot, dotsSize, panelWidth } from './dot-plot.ts';
import { columnText } from './drawn-scores.ts';
import { element, svgText } from '#kit/svg.ts';

/** In pixels: four panels side by side, with gaps and a margin. */
const gap = 32;
const margin = 40;
const perLine = 4;
const step = panelWidth + gap;
const width = 2 * margin + perLine * step - gap;

/** Maximum characters in a line of a panel's title. */
const lineLength = 30;

const wrapped = (text: string, length: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= length)
      lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
};

const textLines = (
  lines: readonly string[],
  x: number,
  y: number,
  className: string,
  leading = 20,
): Element[] =>
  lines.map((line, index) => element('text', { className, x, y: y + leading * index }, line));

const moved = (x: number, y: number, children: readonly Element[]): Element =>
  element('g', { transform: `translate(${String(x)} ${String(y)})` }, ...children);

/** The position of a panel in pixels from the first. */
const placeOf = (index: number, height: number): { x: number; y: number } => ({
  x: margin + step * (index % perLine),
  y: height * Math.floor(index / perLine),
});

const token = /--(?<name>color-[a-z]+):\s*light-dark\((?<light>[^,]+),\s*(?<dark>[^)]+)\)/gu;

/**
 * Replaces colour variables by the colours of a theme, for a file that stands alone.
 * @param css rules that use `var(--color-…)`
 * @param tokens styles that define each as `light-dark(…, …)`
 * @throws {DataError} when a colour is not defined
 */
export const withColours = (css: string, tokens: string, theme: 'light' | 'dark'): string => {
  const colours = new Map(
    [...tokens.matchAll(token)].map(({ groups }) => [groups?.['name'], groups?.[theme]?.trim()]),
  );
  return css.replaceAll(/var\(--(?<name>color-[a-z]+)\)/gu, (_, name: string) => {
    const colour = colours.get(name);
    if (colour !== undefined) return colour;
    throw new DataError(
      `there is no colour --${name} in src/kit/styles/tokens.css; correct its name`,
    );
  });
};

const ownStyles = `
svg { background: var(--color-paper); color: var(--color-text); font-family: system-ui, 'Segoe UI', Roboto, 'Liberation Sans', Arial, sans-serif; }
.score-chart .paper { fill: var(--color-paper); }
.score-chart .rule { fill: none; stroke: currentcolor; stroke-width: 2; }
.score-chart .title { font-size: 30px; font-weight: 700; }
.score-chart .heading { font-size: 15px; font-weight: 700; }
`;

const ownForced =
  '@media (forced-colors: active) { svg { background: Canvas; color: CanvasText; } .score-chart .paper { fill: Canvas; } }';
// Fits the picture onto one page of any size.
const onPaper =
  '@media print { svg { width: 100vw; height: 99vh; background: none; } .score-chart .paper { fill: none; } }';

/** The light theme, and the dark one for readers whose system asks for it. */
const styles = (css: string, tokens: string): string => {
  const all = ownStyles + css.replaceAll(/\/\*[\s\S]*?\*\//gu, '');
  // Rules for forced colours come last, so that no theme overrides them.
  const [plain = '', ...forced] = all.split(/(?=@media \(forced-colors)/u);
  return [
    withColours(plain, tokens, 'light'),
    `@media screen and (prefers-color-scheme: dark) {${withColours(plain, tokens, 'dark')}}`,
    onPaper,
    ownForced,
    ...forced,
  ].join('\n');
};

/**
 * The scores of a whole table as one standalone picture: a dot plot for each row, and source lines.
 * @param table every cell must have a score
 * @param source lines for the foot: what the picture is a copy of, its version, licence and URL
 * @param css the styles of the charts
 * @param tokens the styles that define the colours
 * @returns an SVG file
 * @throws {DataError} when a score is missing or a word is too long
 */
export const scorePicture = (
  table: Table,
  source: readonly string[],
  css: string,
  tokens: string,
): string => {
  const dotsTop = 128;
  const dotsHeight = dotsSize(table).height + 64;
  const footTop = dotsTop + dotsHeight * Math.ceil(table.rows.length / perLine) + 16;
  const height = footTop + 20 * source.length + margin;
  const rule = (y: number): Element =>
    element('path', {
      className: 'rule',
      d: `M${String(margin)},${String(y)}H${String(width - margin)}`,
    });
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      className: 'score-chart',
      role: 'img',
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      width,
      height,
    },
    element('title', {}, table.title),
    element('desc', {}, table.columns.map((column) => `${columnText(table, column)}.`).join(' ')),
    element('style', {}, styles(css, tokens)),
    element('rect', { className: 'paper', width, height }),
    element('text', { className: 'title', x: margin, y: 66 }, table.title),
    element('text', { className: 'quiet', x: margin, y: 94 }, table.caption),
    rule(112),
    ...table.rows.map((row, index) => {
      const { x, y } = placeOf(index, dotsHeight);
      const lines = wrapped(row.label, lineLength);
      return moved(x, dotsTop + y, [
        ...textLines(lines, 0, 40 - 18 * (lines.length - 1), 'name', 18),
        moved(0, 48, dotPlot(table, row)),
      ]);
    }),
    rule(footTop - 16),
    ...textLines(source, margin, footTop + 12, 'quiet'),
  );
  return `${svgText(svg)}\n`;
};
