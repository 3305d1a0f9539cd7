import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, runHash } from '#code/program-files.ts';
import { arch, cpus, release, totalmem } from 'node:os';
import type { ExperimentId } from '#data/schemas/metric.ts';
import type { Session } from '#data/schemas/session.ts';

const firstLine = (file: string, args: readonly string[]): string => {
  try {
    // It ends with code 1 where it has nothing to say.
    return execFileSync(file, args, { encoding: 'utf8' }).split('\n')[0] ?? '';
  } catch {
    return '';
  }
};

/** What this machine is, as the pages name it. */
export const describeMachine = (): Session['machine'] => ({
  processor: cpus()[0]?.model.trim() ?? arch(),
  cores: cpus().length,
  memory: totalmem(),
  kernel: release(),
  system: /^PRETTY_NAME="(.*)"$/mu.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'Linux',
  virtual:
    // Outside of containers: what shares the processor is what counts.
    firstLine('systemd-detect-virt', ['--vm']).replace(/^none$/u, '') ||
    (/\bhypervisor\b/u.test(readFileSync('/proc/cpuinfo', 'utf8')) ? 'a virtual machine' : 'none'),
});

const git = (root: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' }).trim();

/** The commit that is checked out. @throws {Error} when the folder is no repository */
export const commit = (root: string): string => git(root, 'rev-parse', '--short=12', 'HEAD');

/** Files of the lab and the examples that are not as in that commit. */
export const uncommitted = (root: string): string =>
  git(root, 'status', '--porcelain', '--', 'lab', 'examples');

/**
 * Tells whether a part of the lab and what it measures are still the same. The other parts may change meanwhile.
 * @param measures folders below the project's
 */
export const programsHash = (
  root: string,
  id: ExperimentId,
  measures: readonly string[],
): string => {
  const own = filesIn(join(root, 'lab'), ['.made', 'heap', 'experiments']);
  const experiments = filesIn(join(root, 'lab/experiments'));
  const measured = measures.flatMap((folder) => filesIn(join(root, folder)));
  return runHash(id, [
    ...[...own, ...measured].filter(({ path }) => !/\.(md|test\.ts)$/u.test(path)),
    ...experiments.filter(({ path }) => path === `${id}.ts`),
  ]);
};

/**
 * The cores that server and client get: the last for the service that is measured, since interrupts tend to be served by the
 * first, which the load generator and Postgres share.
 * @throws {Error} when there is only one
 */
export const coresToUse = (): { server: number; client: number } => {
  const cores = cpus().length;
  if (cores < 2)
    throw new Error('the lab needs two cores, so that client and server do not share one');
  return { server: cores - 1, client: 0 };
};
