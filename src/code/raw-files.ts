import { tasks } from '#data/tasks.ts';
import { programsOf } from '#data/schemas/task.ts';
import { programFiles } from './program-files.ts';
import { rawPath } from './programs.ts';

/** Whether nobody reads a file: what tools write to say exactly what is installed, and hidden settings. */
export const isLeftOut = (path: string): boolean =>
  /(^|\/)(go\.sum|uv\.lock|package-lock\.json|Cargo\.lock|\.[^/]*)$/u.test(path);

/** A file of a program as the site publishes it. */
export interface RawFile {
  /** Path below `/code/`: `fan-out/go/main.go`. */
  readonly file: string;
  readonly text: string;
}

/**
 * Every file of every program, except lock files and hidden ones.
 * @param root the project's folder
 */
export const rawFiles = (root: string): RawFile[] =>
  tasks.flatMap(programsOf).flatMap((program) =>
    programFiles(root, program)
      .filter(({ path }) => !isLeftOut(path))
      .map(({ path, text }) => ({ file: rawPath(program, path).replace(/^\/code\//u, ''), text })),
  );
