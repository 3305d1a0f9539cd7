import { join } from 'node:path';
import { programFolder, programHash } from '#code/program-files.ts';
import type { Verified } from '#code/verified.ts';
import type { ProgramOf } from '#data/schemas/task.ts';
import { DataError, type Problem } from '#kit/data-error.ts';
import { today } from '#kit/day.ts';
import { captured } from './captured.ts';
import { lastLines, shell, type Ran } from './shell.ts';
import { stepsOf } from './steps.ts';
import { madeFolder, type Toolchain } from './toolchains.ts';

const indented = (output: string): string => lastLines(output).replace(/^/gmu, '    ');

const linesOf = (output: string): string[] =>
  output.split('\n').flatMap((line) => line.trim() || []);

/** What came of running a program. */
export interface RanProgram {
  readonly verified: Omit<Verified, 'since'>;
  /** How many tests passed. */
  readonly tests: number;
  /** Wall time of build and test, dependencies included, from a folder without build results. */
  readonly seconds: { readonly build: number; readonly test: number };
}

/**
 * Formats (only checks), lints, builds, tests and runs a program, and captures what is said about its wrong version.
 * @param root the project's folder
 * @param env what it needs besides its toolchain, such as `DATABASE_URL`
 * @throws {DataError} at the first command that does not end as expected
 */
export const runProgram = async (
  root: string,
  program: ProgramOf,
  { name, env }: Toolchain,
  extra: NodeJS.ProcessEnv,
): Promise<RanProgram> => {
  const { task, language, program: record } = program;
  const steps = stepsOf[language];
  const folder = join(root, programFolder(program));
  const where = {
    folder,
    env: {
      ...env,
      ...extra,
      // Build results of Rust stay apart, so that the folder holds only what somebody wrote.
      CARGO_TARGET_DIR: join(root, madeFolder, 'target', `${task.id}-${language}`),
      PATH: `${join(folder, '.venv/bin')}:${join(folder, 'node_modules/.bin')}:${env['PATH'] ?? ''}`,
    },
  };
  const fail = (message: string): never => {
    throw new DataError([{ file: programFolder(program), message } satisfies Problem]);
  };
  const must = async (what: string, line: string): Promise<Ran> => {
    const ran = await shell(line, where);
    if (ran.code !== 0)
      fail(`${what} fails (${name}): ${line}\n${indented(captured(ran.output, folder))}`);
    return ran;
  };
  const hash = programHash(root, program);
  let build = 0;
  if (steps.install) build += (await must('installing its dependencies', steps.install)).seconds;
  if (record.prepare) build += (await must('its preparation', record.prepare)).seconds;
  if (steps.build) build += (await must('the build', steps.build)).seconds;
  await must('the formatter', steps.format);
  for (const line of steps.lint) await must('a linter', line);
  const test = await must('the test', steps.test);
  const tests = test.output.match(steps.passed)?.length ?? 0;
  if (tests === 0) fail(`no test ran; write one that reads ../cases.json: ${steps.test}`);
  const run = await must('the program', record.run ?? steps.run);

  const messages: string[] = [];
  for (const { command, fails, contains } of record.wrong?.messages ?? []) {
    const { code, output } = await shell(command, where);
    const said = captured(output, folder);
    if ((code !== 0) !== fails)
      fail(
        `\`${command}\` was expected to ${fails ? 'fail' : 'succeed'} and did not:\n${indented(said)}`,
      );
    if (!said.includes(contains))
      fail(`\`${command}\` was expected to say "${contains}" and did not:\n${indented(said)}`);
    messages.push(said);
  }
  return {
    verified: {
      hash,
      day: today(),
      toolchain: name,
      dependencies: linesOf((await must('listing its dependencies', steps.direct)).stdout),
      output: captured(run.stdout, folder),
      messages,
    },
    tests,
    seconds: { build, test: test.seconds },
  };
};
