import { tasks } from '#data/tasks.ts';
import type { ProgramOf, RegionName, Task } from '#data/schemas/task.ts';
import { DataError } from '#kit/data-error.ts';
import type { SitePath } from '#kit/url.ts';
import { programFiles, programFolder, programHash, type ProgramFile } from './program-files.ts';
import { regionIn, type ShownLine } from './regions.ts';
import { programName, readVerified, verifiedFile, type Verified } from './verified.ts';

/** A part of a file as a page shows it. */
export interface ShownRegion {
  /** Path of its file within the program's folder. */
  readonly file: string;
  readonly lines: readonly ShownLine[];
}

/** A program as a page shows it. */
export interface ShownProgram extends ProgramOf {
  readonly regions: readonly ShownRegion[];
  /** The program that goes wrong; undefined if there is none. */
  readonly wrong: ShownRegion | undefined;
  readonly verified: Verified;
  readonly files: readonly ProgramFile[];
}

/**
 * A task by its id.
 * @throws {DataError} when there is none
 */
export const taskOf = (id: string): Task => {
  const task = tasks.find((candidate) => candidate.id === id);
  if (task) return task;
  throw new DataError(`there is no task "${id}"; add it to src/data/tasks.ts or correct the id`);
};

/** The page of a task, root-relative. */
export const taskPath = (id: string): SitePath => `/code/${id}/`;

/** The address of a file of a program, as it is, root-relative. */
export const rawPath = ({ task, language }: ProgramOf, file: string): SitePath =>
  `/code/${task.id}/${language}/${file}`;

/** The address of the file that a page shows first of a program, root-relative. */
export const firstRawPath = (program: ProgramOf): SitePath =>
  rawPath(program, program.program.show[0]?.file ?? '');

/** Lines that a region shows. */
export const lineCount = (regions: readonly ShownRegion[]): number =>
  regions.reduce((sum, { lines }) => sum + lines.length, 0);

/**
 * A region of a program.
 * @throws {DataError} when its file or the region does not exist, or a comment in it is wrong
 */
export const regionOf = (
  program: ProgramOf,
  files: readonly ProgramFile[],
  name: RegionName,
): ShownRegion => ({
  file: name.file,
  lines: regionIn(programFolder(program), files, name, 'src/data/tasks.ts'),
});

/**
 * A program with what came of running it.
 * @param root the project's folder
 * @throws {DataError} when it was not run as it is now, or a region is missing
 */
export const shownProgram = (root: string, program: ProgramOf): ShownProgram => {
  const files = programFiles(root, program);
  const verified = readVerified(root)[programName(program)];
  if (verified?.hash !== programHash(root, program, files)) {
    const name = programName(program);
    throw new DataError([
      {
        file: programFolder(program),
        message: verified
          ? `changed since it ran on ${verified.day}; run \`npm run test:examples -- --only ${name}\` and commit ${verifiedFile}`
          : `never ran; run \`npm run test:examples -- --only ${name}\` and commit ${verifiedFile}`,
      },
    ]);
  }
  return {
    ...program,
    files,
    verified,
    regions: program.program.show.map((shown) => regionOf(program, files, shown)),
    wrong: program.program.wrong && regionOf(program, files, program.program.wrong),
  };
};
