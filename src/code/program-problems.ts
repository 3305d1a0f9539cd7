import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stacks } from '#data/stacks.ts';
import { tasks } from '#data/tasks.ts';
import type { LanguageId } from '#data/schemas/language.ts';
import { programsOf, type ProgramOf, type Task } from '#data/schemas/task.ts';
import { DataError, problemsThrown, type Problem } from '#kit/data-error.ts';
import { didYouMean } from '#kit/suggestion.ts';
import { programFiles, programFolder, taskFolder, type ProgramFile } from './program-files.ts';
import {
  lineCount,
  regionOf,
  shownProgram,
  type ShownProgram,
  type ShownRegion,
} from './programs.ts';
import { shownLineProblems } from './shown-lines.ts';

/** What a page can show without scrolling sideways, and what a reader can take in. */
const widest = 80;
const better = 54;
const fewest = 15;
const most = 45;

/** Tests of a language, by the names that its tools look for. */
const testFile: Readonly<Record<LanguageId, RegExp>> = {
  go: /_test\.go$/u,
  python: /(^|\/)test_\w+\.py$/u,
  node: /\.test\.ts$/u,
  rust: /\.rs$/u,
};

/** The file that says exactly what is installed. Go needs none for a program without dependencies. */
const lockFile: Readonly<Record<LanguageId, readonly [lock: string, make: string]>> = {
  go: ['go.mod', 'go mod init'],
  python: ['uv.lock', 'uv lock'],
  node: ['package-lock.json', 'npm install'],
  rust: ['Cargo.lock', 'cargo generate-lockfile'],
};

const lineProblems = (program: ProgramOf, { file, lines }: ShownRegion): Problem[] =>
  lines.flatMap(({ text, number, mark }, index) => {
    const at = { file: `${programFolder(program)}/${file}`, line: number };
    const known = program.task.marks.map(({ id }) => id);
    return [
      ...shownLineProblems(text, at, widest, better),
      ...(mark !== undefined && !known.includes(mark) && lines[index - 1]?.mark !== mark
        ? [
            {
              ...at,
              // That of the comment.
              line: number - 1,
              message: `unknown mark "${mark}"; expected one of ${known.join(', ')}${didYouMean(mark, known)}`,
            },
          ]
        : []),
    ];
  });

/** Marks that a program should carry and does not. */
const markProblems = (program: ProgramOf, regions: readonly ShownRegion[]): Problem[] => {
  const used = new Set(regions.flatMap(({ lines }) => lines.map(({ mark }) => mark)));
  return program.task.marks
    .filter(({ id }) => !used.has(id) && !Object.hasOwn(program.program.lacks, id))
    .map(({ id }) => ({
      file: programFolder(program),
      message: `the mark "${id}" stands at no shown line; add the comment "mark: ${id}", or say why: lacks: { '${id}': '…' } in src/data/tasks.ts`,
    }));
};

const fileProblems = (program: ProgramOf, files: readonly ProgramFile[]): Problem[] => {
  const file = programFolder(program);
  const [lock, make] = lockFile[program.language];
  return [
    ...(files.some(({ path }) => path.split('/').at(-1) === lock)
      ? []
      : [{ file, message: `has no ${lock}; make it with \`${make}\`` }]),
    ...(files.some(({ path }) => testFile[program.language].test(path))
      ? []
      : [{ file, message: 'has no test; write one that checks every case of ../cases.json' }]),
    ...(files.some(({ text }) => text.includes('cases.json'))
      ? []
      : [
          {
            file,
            message:
              'reads no ../cases.json; let its test do so, so that all languages do the same',
          },
        ]),
  ];
};

const sizeProblem = (program: ProgramOf, { regions }: ShownProgram): Problem[] => {
  const count = lineCount(regions);
  return count >= fewest && count <= most
    ? []
    : [
        {
          file: programFolder(program),
          message: `shows ${String(count)} lines; expected ${String(fewest)} to ${String(most)}`,
        },
      ];
};

const programProblems = (root: string, program: ProgramOf): Problem[] => {
  const folder = programFolder(program);
  if (!existsSync(join(root, folder)))
    return [
      {
        file: folder,
        message: `does not exist; write the program, or say why there is none: ${program.language}: { without: '…' } in src/data/tasks.ts`,
      },
    ];
  const files = programFiles(root, program);
  const { show, wrong } = program.program;
  const regions: ShownRegion[] = [];
  const broken = [...show, ...(wrong ? [wrong] : [])].flatMap((name) =>
    problemsThrown(() => {
      regions.push(regionOf(program, files, name));
    }),
  );
  const found = [
    ...fileProblems(program, files),
    ...broken,
    ...regions.flatMap((region) => lineProblems(program, region)),
    ...(broken.length > 0 ? [] : markProblems(program, regions.slice(0, show.length))),
  ];
  // Whoever still writes a program has not run it yet.
  if (found.length > 0) return found;
  return problemsThrown(() => {
    const problems = sizeProblem(program, shownProgram(root, program));
    if (problems.length > 0) throw new DataError(problems);
  });
};

/** The fewest cases that tell programs apart. */
const fewestCases = 3;

const caseProblems = (root: string, { id }: Task): Problem[] => {
  const file = `${taskFolder(id)}/cases.json`;
  const expected = `a list of at least ${String(fewestCases)} cases that the tests of all languages read`;
  if (!existsSync(join(root, file)))
    return [{ file, message: `does not exist; expected ${expected}` }];
  try {
    const cases: unknown = JSON.parse(readFileSync(join(root, file), 'utf8'));
    return Array.isArray(cases) && cases.length >= fewestCases
      ? []
      : [{ file, message: `expected ${expected}` }];
  } catch {
    return [{ file, message: `not JSON; expected ${expected}` }];
  }
};

/** Folders of `examples/` that no task shows, and no stack. */
const strangers = (root: string, of: readonly Task[]): Problem[] => {
  const known = [
    'toolchains',
    ...of.map(({ id }) => id),
    ...stacks.map(({ folder }) => folder.split('/')[1] ?? ''),
  ];
  return readdirSync(join(root, 'examples'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .filter(({ name }) => !known.includes(name))
    .map(({ name }) => ({
      file: `examples/${name}`,
      message: `no task of src/data/tasks.ts has this id${didYouMean(name, known)}; add the task or remove the folder`,
    }));
};

/**
 * Checks programs without running any: what they show, their marks, tests and cases, and that each ran as it is now.
 * @param root the project's folder
 * @param of the tasks, if not those of the site
 */
export const exampleProblems = (root: string, of: readonly Task[] = tasks): Problem[] => [
  ...of.flatMap((task) => [
    ...caseProblems(root, task),
    ...programsOf(task).flatMap((program) => programProblems(root, program)),
  ]),
  ...strangers(root, of),
];
