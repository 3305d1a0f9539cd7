import { languages } from '#data/languages.ts';
import { programsOf } from '#data/schemas/task.ts';
import { tasks } from '#data/tasks.ts';
import { nameList } from '#kit/name-list.ts';
import type { SitePath } from '#kit/url.ts';
import { taskPath } from './programs.ts';
import { programName, readVerified } from './verified.ts';

/** Programs of a task that are new or changed since a day. */
export interface ProgramChange {
  readonly on: string;
  readonly title: string;
  readonly path: SitePath;
  readonly description: string;
}

/**
 * What changed last in the programs of each task, the newest first.
 * @param root the project's folder
 */
export const programChanges = (root: string): ProgramChange[] => {
  const verified = readVerified(root);
  return tasks
    .flatMap((task) => {
      const programs = programsOf(task).flatMap((program) => {
        const known = verified[programName(program)];
        return known ? [{ language: program.language, ...known }] : [];
      });
      return [...new Set(programs.map(({ since }) => since))].map((on) => {
        const changed = programs.filter(({ since }) => since === on);
        const names = nameList(changed.map(({ language }) => languages[language].name));
        return {
          on,
          title: `Code: ${task.label} in ${names}`,
          // A feed reader takes another address for another entry.
          path: `${taskPath(task.id)}?on=${on}#${changed[0]?.language ?? ''}` as const,
          description: `New or changed, and run with ${nameList(changed.map(({ toolchain }) => toolchain))}.`,
        };
      });
    })
    .toSorted((one, other) => other.on.localeCompare(one.on));
};
