import { z } from 'astro/zod';
import { languageIdSchema } from '#data/schemas/language-id.ts';
import { stacks } from '#data/stacks.ts';
import { tasks } from '#data/tasks.ts';
import { taskAnchors } from '#code/anchors.ts';
import { taskOf } from '#code/programs.ts';
import { fileAnchor, stackOf } from '#code/stacks.ts';
import { component, languagesSchema, none, recordId, type MdxComponent } from './mdx-component.ts';

const taskId = recordId(tasks, 'src/data/tasks.ts');

/** The id of a stack that runs. */
const runningStack = z.strictObject({ id: recordId(stacks, 'src/data/stacks.ts') });

/** The components that show programs and stacks. */
export const codeComponents: Readonly<Record<string, MdxComponent>> = {
  ContractTable: component(() => import('#code/ContractTable.astro'), none),
  GoesWrong: component(
    () => import('#code/GoesWrong.astro'),
    z
      .strictObject({
        task: taskId,
        language: languageIdSchema,
      })
      .refine(
        ({ task, language }) => {
          const program = taskOf(task).programs[language];
          return !('without' in program) && program.wrong !== undefined;
        },
        {
          error:
            'the task has no program that goes wrong in this language; add `wrong` to it in src/data/tasks.ts',
          path: ['language'],
        },
      ),
  ),
  SameTask: component(
    () => import('#code/SameTask.astro'),
    z.strictObject({
      id: taskId,
      /** Left out on the page of the task alone. */
      languages: languagesSchema.optional(),
    }),
    ({ id, languages }) => ({ anchors: taskAnchors(taskOf(id), languages) }),
  ),
  StackCode: component(
    () => import('#code/StackCode.astro'),
    runningStack,
    ({ id }) => ({ anchors: stackOf(id).show.map(({ region }) => fileAnchor(region)) }),
  ),
  StackFiles: component(() => import('#code/StackFiles.astro'), runningStack),
  StackTaught: component(() => import('#code/StackTaught.astro'), runningStack),
  TaskIndex: component(() => import('#code/TaskIndex.astro'), none),
};
