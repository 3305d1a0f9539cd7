import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, type ZlibOptions } from 'node:zlib';
import { filesBelow } from '#kit/files.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify<Buffer, ZlibOptions, Buffer>(gzip);
const smallest = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };

/** File types worth compressing; images and the parts of the search index are compressed already. */
const text = /\.(css|csv|html|js|json|md|svg|txt|xml)$/u;

/**
 * `npm run compress`: writes `.br` and `.gz` beside every text file of the built site, at the highest level, for
 * servers that send precompressed files (hosts/nginx.conf, hosts/Caddyfile). CDNs compress by themselves.
 */
const folder = process.argv[2] ?? 'dist';
const files = (await filesBelow(folder)).filter((file) => text.test(file));
const write = async (file: string): Promise<void> => {
  const path = join(folder, file);
  const bytes = await readFile(path);
  await writeFile(`${path}.br`, await toBrotli(bytes, { params: smallest }));
  await writeFile(`${path}.gz`, await toGzip(bytes, { level: constants.Z_BEST_COMPRESSION }));
};
await Promise.all(files.map(write));
console.log(`${String(files.length)} files in ${folder} compressed by brotli and gzip`);
