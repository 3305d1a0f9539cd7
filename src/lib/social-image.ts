import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import sharp from 'sharp';

const require = createRequire(import.meta.url);

/** Drawn into the pictures only; the site itself sends no font. */
const font = async (weight: Font['weight'] & number): Promise<Font> => ({
  name: 'Source Sans 3',
  weight,
  data: await readFile(
    require.resolve(
      `@fontsource/source-sans-3/files/source-sans-3-latin-${String(weight)}-normal.woff`,
    ),
  ),
});
const fonts = Promise.all([font(400), font(700)]);

type Style = Record<string, string | number>;

/** What Satori draws: a `div` as React would describe it. */
interface Box {
  readonly type: 'div';
  readonly props: { readonly style: Style; readonly children: string | readonly Box[] };
}

const box = (style: Style, children: string | readonly Box[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/**
 * Draws a page's social image: its title, its short answer and the site's name, 1200 × 630 pixels.
 * @returns PNG bytes, the same for the same words
 */
export const socialImage = async (
  title: string,
  answer: string,
  siteName: string,
): Promise<Uint8Array<ArrayBuffer>> => {
  const picture = box(
    {
      flexDirection: 'column',
      width: 1200,
      height: 630,
      boxSizing: 'border-box',
      padding: '56px 72px',
      background: '#fdfcfa',
      color: '#1c1c1a',
      fontFamily: 'Source Sans 3',
    },
    [
      box({ fontSize: 34, fontWeight: 700, color: '#504e48' }, siteName),
      box(
        { marginTop: 28, fontSize: 78, fontWeight: 700, lineHeight: 1.05, letterSpacing: -1.5 },
        title,
      ),
      box({ marginTop: 32, height: 6, flexShrink: 0, background: '#1c1c1a' }, []),
      box({ marginTop: 30, fontSize: 38, lineHeight: 1.35, lineClamp: 6 }, answer),
    ],
  );
  const svg = await satori(picture, { width: 1200, height: 630, fonts: await fonts });
  const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 32 }).toBuffer();
  return new Uint8Array(png);
};
