import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageIds } from '#data/schemas/language.ts';
import type { ProgramOf } from '#data/schemas/task.ts';

/** What toolchains write into the folder of a program; `examples/.gitignore` lists the same. */
const made =
  /^(node_modules|target|bin|model|dist|__pycache__|\.venv|\.pytest_cache|\.ruff_cache|\.DS_Store)$|\.(pyc|so|a|node|wasm|tsbuildinfo)$/u;

/** Whether a file or folder of this name is written by a toolchain, and not by somebody. */
export const isMade = (name: string): boolean => made.test(name);

/** A file of a program. */
export interface ProgramFile {
  /** Path within the folder it was read from, with `/`. */
  readonly path: string;
  readonly text: string;
}

/**
 * The files that somebody wrote, or a tool locked, below a folder; sorted.
 * @param leftOut names of files and folders in it that are not read
 */
export const filesIn = (
  folder: string,
  leftOut: readonly string[] = [],
  below = '',
): ProgramFile[] =>
  readdirSync(join(folder, below), { withFileTypes: true })
    .filter(({ name }) => !isMade(name) && (below !== '' || !leftOut.includes(name)))
    .flatMap((entry) => {
      const path = below ? `${below}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return filesIn(folder, leftOut, path);
      return entry.isFile() ? { path, text: readFileSync(join(folder, path), 'utf8') } : [];
    })
    .sort((one, other) => (one.path < other.path ? -1 : 1));

/** The folder of a task in the project. */
export const taskFolder = (id: string): string => `examples/${id}`;

/** The folder of a program in the project: `examples/fan-out/go`. */
export const programFolder = ({ task, language }: Pick<ProgramOf, 'task' | 'language'>): string =>
  `${taskFolder(task.id)}/${language}`;

/**
 * The files of a program.
 * @param root the project's folder
 * @throws {Error} when its folder does not exist
 */
export const programFiles = (root: string, program: ProgramOf): ProgramFile[] =>
  filesIn(join(root, programFolder(program)));

/** What all programs of a task share: its cases, and samples. */
const sharedFiles = (root: string, { task }: ProgramOf): ProgramFile[] =>
  filesIn(join(root, taskFolder(task.id)), languageIds);

/** How it is run, as its record says. */
const commandsOf = ({ program }: ProgramOf): readonly (string | undefined)[] => [
  program.prepare,
  program.run,
  ...(program.wrong?.messages ?? []).map(({ command }) => command),
];

/**
 * Tells whether files and the commands that ran them are still the same.
 * @returns 16 hexadecimal digits of a SHA-256
 */
export const runHash = (commands: unknown, files: readonly ProgramFile[]): string => {
  const hash = createHash('sha256').update(JSON.stringify(commands));
  for (const { path, text } of files) hash.update(`\0${path}\0${text}`);
  return hash.digest('hex').slice(0, 16);
};

/**
 * Tells whether a program is still the one that was run.
 * @param files those of the program, if they are read already
 * @returns `runHash()` of its commands, all its files, and what its task's programs share
 */
export const programHash = (
  root: string,
  program: ProgramOf,
  files = programFiles(root, program),
): string => runHash(commandsOf(program), [...files, ...sharedFiles(root, program)]);
