import { parseArgs } from 'node:util';
import { programName } from '#code/verified.ts';
import { runPrograms } from '#code/run/run-programs.ts';
import { programsOf } from '#data/schemas/task.ts';
import { tasks } from '#data/tasks.ts';
import { didYouMean } from '#kit/suggestion.ts';
import { command, UsageError } from './command.ts';

/**
 * `npm run test:examples`: formats, lints, builds, tests and runs the programs of `examples/`, and writes what came of it
 * into `examples/verified.json`. `-- --only fan-out` or `-- --only fan-out/go` runs some; `-- --check` writes nothing.
 */
await command(async () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      check: { type: 'boolean', default: false },
    },
  });
  const all = tasks.flatMap(programsOf);
  const names = all.map(programName);
  const known = [...names, ...tasks.map(({ id }) => id)];
  for (const wanted of values.only ?? [])
    if (!known.includes(wanted))
      throw new UsageError(
        `there is no program "${wanted}"${didYouMean(wanted, known)}; write --only fan-out or --only fan-out/go`,
      );
  const chosen = all.filter(
    (program) =>
      values.only?.some((wanted) => [programName(program), program.task.id].includes(wanted)) ??
      true,
  );
  const { failed, leftOut, passed } = await runPrograms(
    process.cwd(),
    tasks,
    chosen,
    !values.check,
    (line) => {
      console.log(line);
    },
  );
  for (const line of leftOut) console.log(line);
  for (const line of failed) console.error(line);
  console.log(`${String(passed)} of ${String(chosen.length)} programs hold`);
  return failed.length > 0 ? 1 : 0;
}, 2);
