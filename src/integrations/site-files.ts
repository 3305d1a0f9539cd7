import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Every file below a folder, as paths with `/` from that folder, sorted so that work on them is repeatable. */
export const filesBelow = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
};

export interface BuiltPage {
  /** Path of the file from the built folder: `go/index.html`. */
  readonly file: string;
  /** Its address from the site's root, base left out: `/go/`. */
  readonly path: string;
  readonly html: string;
}

/** Every built HTML page, one after the other: thousands at a time would not fit into memory. */
export async function* builtPages(folder: string): AsyncGenerator<BuiltPage> {
  for (const file of await filesBelow(folder))
    if (file.endsWith('.html'))
      yield {
        file,
        path: `/${file.replace(/(^|\/)index\.html$/u, '$1')}`,
        html: await readFile(join(folder, file), 'utf8'),
      };
}

/** Bytes of all files below a folder. */
export const bytesBelow = async (folder: string): Promise<number> => {
  const sizes = await Promise.all(
    (await filesBelow(folder)).map(async (file) => (await stat(join(folder, file))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
};
