import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';

/** The site's icon, drawn in pixels. */
const drawn = async (size: number): Promise<Sharp> =>
  sharp(await readFile(join(process.cwd(), 'public/favicon.svg')), { density: 1200 }).resize(
    size,
    size,
  );

/** In pixels: a tab, the same on dense screens, a shortcut. */
const faviconSizes = [16, 32, 48] as const;

const headerBytes = 6;
const entryBytes = 16;

/**
 * The icon for whoever asks for `/favicon.ico` without reading a page, or cannot show SVG. An ICO file is a list of
 * pictures, which may be PNG. Source: learn.microsoft.com/previous-versions/ms997538(v=msdn.10).
 */
export const favicon = async (): Promise<Buffer<ArrayBuffer>> => {
  const pictures = await Promise.all(
    faviconSizes.map(async (size) => ({
      size,
      png: await (await drawn(size)).png({ compressionLevel: 9 }).toBuffer(),
    })),
  );
  const list = Buffer.alloc(headerBytes + entryBytes * pictures.length);
  // An icon, not a cursor.
  list.writeUInt16LE(1, 2);
  list.writeUInt16LE(pictures.length, 4);
  let begin = list.length;
  pictures.forEach(({ size, png }, index) => {
    const entry = headerBytes + entryBytes * index;
    list.writeUInt8(size, entry);
    list.writeUInt8(size, entry + 1);
    // Colour planes, and bits of a pixel.
    list.writeUInt16LE(1, entry + 4);
    list.writeUInt16LE(32, entry + 6);
    list.writeUInt32LE(png.length, entry + 8);
    list.writeUInt32LE(begin, entry + 12);
    begin += png.length;
  });
  return Buffer.concat([list, ...pictures.map(({ png }) => png)]);
};

/** The icon of a bookmark on the home screen of iOS, which rounds the corners itself and shows transparent ones black. */
export const touchIcon = async (): Promise<Buffer<ArrayBuffer>> =>
  Buffer.from(
    await (
      await drawn(180)
    )
      .flatten({ background: '#1c1c1a' })
      .png({ compressionLevel: 9 })
      .toBuffer(),
  );
