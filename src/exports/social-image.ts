import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';

const require = createRequire(import.meta.url);

// Several images are drawn in parallel, each on one thread, so libvips needs neither more threads nor a cache.
sharp.concurrency(1);
sharp.cache(false);

/** Used only for these images; the site itself ships no font. */
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

/** The input of Satori: a `div` in the shape of a React element. */
interface Box {
  readonly type: 'div';
  readonly props: { readonly style: Style; readonly children: string | readonly Box[] };
}

const box = (style: Style, children: string | readonly Box[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** Cache of images, named by a hash of their content and of package.json. */
const folder = join(process.cwd(), '.astro/cache/social-images');

/** package.json has the exact versions of the libraries that draw the image. */
const drawnBy = readFile(join(process.cwd(), 'package.json'));

const kept = (file: string): Promise<Buffer | undefined> => readFile(file).catch(() => undefined);

const draw = async (picture: Box): Promise<Buffer> => {
  const svg = await satori(picture, { width: 1200, height: 630, fonts: await fonts });
  // In shades of grey: quantising to a palette took longer than everything else.
  return sharp(Buffer.from(svg)).flatten().toColourspace('b-w').png().toBuffer();
};

/** Returns a cached image, or draws and caches it. */
const keptOrDrawn = async (picture: Box): Promise<Buffer> => {
  const name = createHash('sha256')
    .update(await drawnBy)
    .update(JSON.stringify(picture))
    .digest('hex');
  const file = join(folder, `${name}.png`);
  const before = await kept(file);
  if (before) return before;
  const png = await draw(picture);
  await mkdir(folder, { recursive: true });
  // Written to a temporary name first, so that an interrupted build leaves no partial image.
  await writeFile(`${file}.part`, png);
  await rename(`${file}.part`, file);
  return png;
};

/**
 * Draws a page's social image: its title, its short answer and the site's name, 1200 × 630 pixels.
 * @returns PNG bytes, always the same for the same text
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
      background: '#fcfcfc',
      color: '#1b1b1b',
      fontFamily: 'Source Sans 3',
    },
    [
      box({ fontSize: 34, fontWeight: 700, color: '#4e4e4e' }, siteName),
      box(
        { marginTop: 28, fontSize: 78, fontWeight: 700, lineHeight: 1.05, letterSpacing: -1.5 },
        title,
      ),
      box({ marginTop: 32, height: 6, flexShrink: 0, background: '#1b1b1b' }, []),
      box({ marginTop: 30, fontSize: 38, lineHeight: 1.35, lineClamp: 6 }, answer),
    ],
  );
  return new Uint8Array(await keptOrDrawn(picture));
};
