import { zipSync } from 'fflate';
import type { Stack } from '#data/schemas/stack.ts';
import { archiveFiles } from './stack-files.ts';

/** The oldest day that the format can say: the files' own would differ from checkout to checkout. */
const day = new Date(1980, 0, 1);

/** What Unix takes from the upper half of a file's attributes: `rw-r--r--`, and `rwxr-xr-x` for scripts. */
const attributes = (text: string): number => (text.startsWith('#!') ? 0o100755 : 0o100644) << 16;

/**
 * The archive of a stack, the same byte for byte whenever it is made from the same files.
 * @param root the project's folder
 * @returns a ZIP file with one folder, named after the stack
 */
export const stackArchive = (root: string, stack: Stack): Uint8Array =>
  zipSync(
    Object.fromEntries(
      archiveFiles(root, stack).map(({ path, text }) => [
        `${stack.id}/${path}`,
        [
          new TextEncoder().encode(text),
          { mtime: day, level: 9, os: 3, attrs: attributes(text) },
        ] as const,
      ]),
    ),
  );
