import type { Element } from 'hast';
import type { DesignTokens, Theme } from './design-tokens.ts';
import type { Drawing, Ink, MarkPiece, Piece } from './drawing.ts';
import { element, svgText } from './svg.ts';

/** A CSS shape, which is in per cent of a square, as an SVG element. */
const shapeElement = (shape: string, { language, x, y, size }: MarkPiece): Element => {
  const className = `mark-${language}`;
  const [left, top] = [x - size / 2, y - size / 2];
  const numbers = [...shape.matchAll(/[\d.]+/gu)].map(([number]) => (Number(number) * size) / 100);
  const [first = 0] = numbers;
  if (shape.startsWith('circle')) return element('circle', { className, cx: x, cy: y, r: first });
  if (shape.startsWith('inset')) {
    const side = size - 2 * first;
    return element('rect', {
      className,
      x: left + first,
      y: top + first,
      width: side,
      height: side,
    });
  }
  const points = numbers
    .map((number, index) => (number + (index % 2 === 0 ? left : top)).toFixed(1))
    .join(' ');
  return element('polygon', { className, points });
};

const pieceElement = (piece: Piece, tokens: DesignTokens): Element => {
  if (piece.kind === 'mark') return shapeElement(tokens.shapeOf(piece.language), piece);
  if (piece.kind === 'box') {
    const { x, y, width, height, ink } = piece;
    return element('rect', { className: ink, x, y, width, height });
  }
  const { text, x, y, size, bold, middle, ink } = piece;
  return element(
    'text',
    {
      className: bold ? `${ink} bold` : ink,
      x,
      // The middle of the letters is about a third of their size above the line they stand on.
      y: y + size * 0.35,
      fontSize: size,
      textAnchor: middle ? 'middle' : undefined,
    },
    text,
  );
};

const inkOf = (piece: Piece): Ink => (piece.kind === 'mark' ? `mark-${piece.language}` : piece.ink);

const styles = (pieces: readonly Piece[], tokens: DesignTokens): string => {
  const inks = [...new Set<Ink>(['color-paper', ...pieces.map(inkOf)])];
  const coloured = (theme: Theme): string =>
    [
      `svg { background: ${tokens.colourOf('color-paper', theme)}; }`,
      ...inks.map((ink) => `.${ink} { fill: ${tokens.colourOf(ink, theme)}; }`),
    ].join(' ');
  return [
    `text { font-family: system-ui, 'Segoe UI', Roboto, 'Liberation Sans', Arial, sans-serif; font-variant-numeric: tabular-nums; }`,
    '.bold { font-weight: 600; }',
    coloured('light'),
    `@media screen and (prefers-color-scheme: dark) { ${coloured('dark')} }`,
    // Fits the picture onto one page of any size.
    '@media print { svg { width: 100vw; height: 99vh; background: none; } .color-paper { fill: white; } }',
    // Comes last, so that no theme overrides it.
    '@media (forced-colors: active) { svg { background: Canvas; } [class] { fill: CanvasText; } .color-paper { fill: Canvas; } .color-line { fill-opacity: 0.5; } }',
  ].join('\n');
};

/**
 * A drawing as an SVG file that stands alone: its colours are written out, in both themes.
 * @param title what it shows
 * @param description what it says, in words
 */
export const drawingSvg = (
  { width, height, pieces }: Drawing,
  tokens: DesignTokens,
  title: string,
  description: string,
): string =>
  `${svgText(
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        role: 'img',
        viewBox: `0 0 ${String(width)} ${String(height)}`,
        width,
        height,
      },
      element('title', {}, title),
      element('desc', {}, description),
      element('style', {}, styles(pieces, tokens)),
      element('rect', { className: 'color-paper', width, height }),
      ...pieces.map((piece) => pieceElement(piece, tokens)),
    ),
  )}\n`;
