import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { programName, readVerified, verifiedFile, type Verified } from '#code/verified.ts';
import { languageIds, type LanguageId } from '#data/schemas/language.ts';
import { programsOf, type ProgramOf, type Task } from '#data/schemas/task.ts';
import { DataError, problemLine } from '#kit/data-error.ts';
import { postgresMissing, startCluster, type Database } from './postgres.ts';
import { runProgram } from './run-program.ts';
import {
  findToolchain,
  isMissing,
  joined,
  madeFolder,
  type Missing,
  type Toolchain,
} from './toolchains.ts';

/** What came of running programs. */
export interface Outcome {
  /** A line for each program that failed. */
  readonly failed: readonly string[];
  /** A plain line for what was not run, and why. */
  readonly leftOut: readonly string[];
  readonly passed: number;
}

/** What a program needs and the machine lacks, in a plain line. */
const lackOf = (
  { language, program }: ProgramOf,
  toolchains: ReadonlyMap<LanguageId, Toolchain | Missing>,
  database: Database | undefined,
): string | undefined => {
  for (const id of [language, ...(program.needs.includes('rust') ? (['rust'] as const) : [])]) {
    const found = toolchains.get(id);
    if (found && isMissing(found)) return found.missing;
  }
  return program.needs.includes('postgres') && !database ? postgresMissing : undefined;
};

/** All that a program needs in its environment: its toolchain, and that of Rust behind it. */
const toolchainOf = (
  { language, program }: ProgramOf,
  toolchains: ReadonlyMap<LanguageId, Toolchain | Missing>,
): Toolchain | undefined => {
  const own = toolchains.get(language);
  const rust = toolchains.get('rust');
  if (!own || isMissing(own)) return undefined;
  return program.needs.includes('rust') && rust && !isMissing(rust) ? joined([own, rust]) : own;
};

/** The programs of a task that are said to print the same, and do not. */
const differingOutputs = (task: Task, verified: Readonly<Record<string, Verified>>): string[] => {
  if (task.output === 'own') return [];
  const [first, ...others] = programsOf(task).flatMap(({ language }) => {
    const name = programName({ task, language });
    const known = verified[name];
    return known ? [{ name, output: known.output }] : [];
  });
  return others
    .filter(({ output }) => first && output !== first.output)
    .map(
      ({ name }) =>
        `examples/${name}: prints something else than ${first?.name ?? ''}; make them alike, or write output: 'own' in src/data/tasks.ts`,
    );
};

/** Writes what is known about the programs that there are, sorted by name. */
const writeVerified = async (
  root: string,
  tasks: readonly Task[],
  verified: Readonly<Record<string, Verified>>,
): Promise<void> => {
  const names = new Set(tasks.flatMap(programsOf).map(programName));
  const kept = Object.entries(verified).filter(([name]) => names.has(name));
  kept.sort(([one], [other]) => (one < other ? -1 : 1));
  await writeFile(
    join(root, verifiedFile),
    `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`,
  );
};

/**
 * Runs programs with the toolchains that the machine has or can fetch.
 * @param root the project's folder
 * @param tasks all tasks
 * @param chosen the programs to run
 * @param record whether to write what came of it into `examples/verified.json`
 * @param say receives progress, line by line
 */
export const runPrograms = async (
  root: string,
  tasks: readonly Task[],
  chosen: readonly ProgramOf[],
  record: boolean,
  say: (line: string) => void,
): Promise<Outcome> => {
  await mkdir(join(root, madeFolder), { recursive: true });
  const wanted = new Set<LanguageId>([
    ...chosen.map(({ language }) => language),
    ...(chosen.some(({ program }) => program.needs.includes('rust')) ? (['rust'] as const) : []),
  ]);
  const toolchains = new Map<LanguageId, Toolchain | Missing>();
  for (const id of languageIds.filter((known) => wanted.has(known)))
    toolchains.set(id, await findToolchain(id, root));
  const postgres = chosen.some(({ program }) => program.needs.includes('postgres'))
    ? await startCluster(join('/tmp', `when-to-use-postgres-${String(process.pid)}`))
    : undefined;
  const failed: string[] = [];
  const leftOut = new Map<string, string[]>();
  let verified = readVerified(root);
  let passed = 0;
  try {
    const database = await postgres?.database('examples');
    for (const program of chosen) {
      const name = programName(program);
      const toolchain = toolchainOf(program, toolchains);
      const lack = lackOf(program, toolchains, database);
      if (lack !== undefined || !toolchain) {
        leftOut.set(lack ?? '', [...(leftOut.get(lack ?? '') ?? []), name]);
        continue;
      }
      try {
        const {
          verified: ran,
          tests,
          seconds,
        } = await runProgram(
          root,
          program,
          toolchain,
          database ? { DATABASE_URL: database.url } : {},
        );
        const before = verified[name];
        const since = before?.hash === ran.hash ? before.since : ran.day;
        verified = { ...verified, [name]: { ...ran, since } };
        if (record) await writeVerified(root, tasks, verified);
        passed += 1;
        say(
          `${name}: ${String(tests)} tests, built in ${seconds.build.toFixed(1)} s, tested in ${seconds.test.toFixed(1)} s, ${ran.toolchain}`,
        );
      } catch (error) {
        if (!(error instanceof DataError)) throw error;
        failed.push(...error.problems.map(problemLine));
        say(`${name}: failed`);
      }
    }
  } finally {
    await postgres?.remove();
  }
  for (const task of tasks)
    if (chosen.some((program) => program.task.id === task.id))
      failed.push(...differingOutputs(task, verified));
  return {
    failed,
    leftOut: [...leftOut].map(([why, names]) => `not run: ${names.join(', ')}: ${why}`),
    passed,
  };
};
