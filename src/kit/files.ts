import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * Every file in a folder and its subfolders, as paths with `/` relative to it, sorted so that results are reproducible.
 */
export const filesBelow = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
};

/** Total size of all files in a folder and its subfolders, in bytes. */
export const bytesBelow = async (folder: string): Promise<number> => {
  const sizes = await Promise.all(
    (await filesBelow(folder)).map(async (file) => (await stat(join(folder, file))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
};
