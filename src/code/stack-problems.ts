import { stacks } from '#data/stacks.ts';
import { DataError, type Problem } from '#kit/data-error.ts';
import { secret, thrown } from './program-problems.ts';
import { shownStack, type ShownFile } from './stacks.ts';

/** What a page can show without scrolling sideways, and what a reader can take in. */
const widest = 88;
const fewest = 8;
const most = 50;

const partProblems = (folder: string, { file, region, lines }: ShownFile): Problem[] => {
  const at = `${folder}/${file}`;
  return [
    ...(lines.length >= fewest && lines.length <= most
      ? []
      : [
          {
            file: at,
            message: `region "${region}" has ${String(lines.length)} lines; expected ${String(fewest)} to ${String(most)}`,
          },
        ]),
    ...lines.flatMap(({ text, number }) => [
      ...(text.length > widest
        ? [
            {
              file: at,
              line: number,
              message: `the shown line has ${String(text.length)} columns; expected at most ${String(widest)}`,
            },
          ]
        : []),
      ...(secret.test(text)
        ? [
            {
              file: at,
              line: number,
              message: 'looks like a secret; read it from the environment',
            },
          ]
        : []),
    ]),
  ];
};

/**
 * Checks the stacks without running any: what they show, and that each ran as it is now.
 * @param root the project's folder
 */
export const stackProblems = (root: string): Problem[] =>
  stacks.flatMap((stack) =>
    thrown(() => {
      const { shown } = shownStack(root, stack);
      const problems = shown.flatMap((part) => partProblems(stack.folder, part));
      if (problems.length > 0) throw new DataError(problems);
    }),
  );
