import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { arch, cpus, release, totalmem } from 'node:os';
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
  kernel: `Linux ${release()}`,
  system: /^PRETTY_NAME="(.*)"$/mu.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'Linux',
  virtual:
    firstLine('systemd-detect-virt', []) ||
    (/\bhypervisor\b/u.test(readFileSync('/proc/cpuinfo', 'utf8')) ? 'a virtual machine' : 'none'),
});

/** The commit that is checked out. */
export const commit = (root: string): string =>
  execFileSync('git', ['-C', root, 'rev-parse', '--short=12', 'HEAD'], { encoding: 'utf8' }).trim();

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
