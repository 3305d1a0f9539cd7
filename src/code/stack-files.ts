import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Stack } from '#data/schemas/stack.ts';
import { filesIn, type ProgramFile } from './program-files.ts';

/**
 * The files of a stack that somebody wrote, or a tool locked; sorted.
 * @param root the project's folder
 * @throws {Error} when its folder does not exist
 */
export const stackFiles = (root: string, { folder }: Stack): ProgramFile[] =>
  filesIn(join(root, folder));

/** The files of a stack and those that are shipped beside it, as its archive holds them. */
export const archiveFiles = (root: string, stack: Stack): ProgramFile[] => [
  ...stackFiles(root, stack),
  ...stack.beside.map((file) => ({
    path: basename(file),
    text: readFileSync(join(root, file), 'utf8'),
  })),
];
