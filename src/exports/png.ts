import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import type { DesignTokens } from '#kit/design-tokens.ts';
import type { Drawing, Piece } from '#kit/drawing.ts';

const require = createRequire(import.meta.url);

// Several images are drawn in parallel, each on one thread, so libvips needs neither more threads nor a cache.
sharp.concurrency(1);
sharp.cache(false);

const family = 'Source Sans 3';

/** Used only for these images; the site itself ships no font. */
const font = async (weight: Font['weight'] & number): Promise<Font> => ({
  name: family,
  weight,
  data: await readFile(
    require.resolve(
      `@fontsource/source-sans-3/files/source-sans-3-latin-${String(weight)}-normal.woff`,
    ),
  ),
});
const fonts = Promise.all([font(400), font(700)]);

type Style = Record<string, string | number>;

/** The input of Satori: a `div` in the shape of a React element. */
export interface Box {
  readonly type: 'div';
  readonly props: { readonly style: Style; readonly children: string | readonly Box[] };
}

/** A `div` with text, or with other boxes side by side. */
export const box = (style: Style, children: string | readonly Box[] = []): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** The mark of a language. */
export const markBox = (language: string, size: number, tokens: DesignTokens): Box =>
  box({
    width: size,
    height: size,
    flexShrink: 0,
    background: tokens.colourOf(`mark-${language}`, 'light'),
    clipPath: tokens.shapeOf(language),
  });

const placed = (left: number, top: number, style: Style, children: string | readonly Box[]): Box =>
  box({ position: 'absolute', left, top, ...style }, children);

const pieceBox = (piece: Piece, tokens: DesignTokens): Box => {
  const { kind, x, y } = piece;
  if (kind === 'mark')
    return placed(x - piece.size / 2, y - piece.size / 2, {}, [
      markBox(piece.language, piece.size, tokens),
    ]);
  const colour = tokens.colourOf(piece.ink, 'light');
  if (kind === 'box')
    return placed(x, y, { width: piece.width, height: piece.height, background: colour }, []);
  const { text, size, bold, middle } = piece;
  const height = size * 1.4;
  return placed(
    middle ? x - 100 : x,
    y - height / 2,
    {
      height,
      alignItems: 'center',
      color: colour,
      fontSize: size,
      fontWeight: bold ? 700 : 400,
      whiteSpace: 'nowrap',
      ...(middle && { width: 200, justifyContent: 'center' }),
    },
    text,
  );
};

/** A drawing as a box that can stand in a larger picture. */
export const drawingBox = ({ width, height, pieces }: Drawing, tokens: DesignTokens): Box =>
  box(
    { position: 'relative', width, height, flexShrink: 0 },
    pieces.map((piece) => pieceBox(piece, tokens)),
  );

/** Cache of images, named by a hash of their content and of package.json. */
const folder = join(process.cwd(), '.astro/cache/social-images');

/** package.json has the exact versions of the libraries that draw the image. */
const drawnBy = readFile(join(process.cwd(), 'package.json'));

const kept = (file: string): Promise<Buffer | undefined> => readFile(file).catch(() => undefined);

interface Size {
  readonly width: number;
  readonly height: number;
  /** How many dots a pixel has each way. */
  readonly dots: number;
}

const draw = async (picture: Box, { width, height, dots }: Size): Promise<Buffer> => {
  const svg = await satori(picture, { width, height, fonts: await fonts });
  return sharp(Buffer.from(svg), { density: 72 * dots })
    .flatten()
    .png()
    .toBuffer();
};

/**
 * Draws a picture on paper, in the colours of the light theme; a cached image is used again.
 * @returns PNG bytes, always the same for the same picture
 */
export const pngOf = async (
  content: readonly Box[],
  size: Size,
  style: Style,
  tokens: DesignTokens,
): Promise<Buffer> => {
  const picture = box(
    {
      width: size.width,
      height: size.height,
      background: tokens.colourOf('color-paper', 'light'),
      color: tokens.colourOf('color-text', 'light'),
      fontFamily: family,
      ...style,
    },
    content,
  );
  const name = createHash('sha256')
    .update(await drawnBy)
    .update(JSON.stringify([picture, size]))
    .digest('hex');
  const file = join(folder, `${name}.png`);
  const before = await kept(file);
  if (before) return before;
  const png = await draw(picture, size);
  await mkdir(folder, { recursive: true });
  // Written to a temporary name first, so that an interrupted build leaves no partial image.
  await writeFile(`${file}.part`, png);
  await rename(`${file}.part`, file);
  return png;
};
