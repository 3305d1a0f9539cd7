import { stacks } from '#data/stacks.ts';
import { DataError, problemsThrown, type Problem } from '#kit/data-error.ts';
import { shownLineProblems } from './shown-lines.ts';
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
    ...lines.flatMap(({ text, number }) =>
      shownLineProblems(text, { file: at, line: number }, widest),
    ),
  ];
};

/**
 * Checks the stacks without running any: what they show, and that each ran as it is now.
 * @param root the project's folder
 */
export const stackProblems = (root: string): Problem[] =>
  stacks.flatMap((stack) =>
    problemsThrown(() => {
      const { shown } = shownStack(root, stack);
      const problems = shown.flatMap((part) => partProblems(stack.folder, part));
      if (problems.length > 0) throw new DataError(problems);
    }),
  );
