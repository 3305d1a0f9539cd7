import { languageIds } from '#data/schemas/language.ts';
import { programsOf, type Task } from '#data/schemas/task.ts';
import { idList } from '#kit/id-list.ts';
import { programAnchor } from './program-html.ts';

/**
 * The anchors that `<SameTask>` makes on a page: one for each program and for each mark in it, and on the page of the
 * task one for each mark.
 * @param languages ids separated by spaces, on another page than that of the task
 */
export const taskAnchors = (task: Task, languages: string | undefined): string[] => {
  const shown: readonly string[] = languages === undefined ? languageIds : idList(languages);
  const prefix = languages === undefined ? '' : task.id;
  const programs = programsOf(task).filter(({ language }) => shown.includes(language));
  return [
    ...(languages === undefined ? task.marks.map(({ id }) => id) : []),
    ...programs.flatMap(({ language, program }) => [
      programAnchor(prefix, language),
      ...task.marks
        .filter(({ id }) => !Object.hasOwn(program.lacks, id))
        .map(({ id }) => programAnchor(prefix, language, id)),
    ]),
  ];
};
