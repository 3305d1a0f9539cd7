import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second in `/proc`: fixed by Linux for programs. */
const ticks = 100;

/** A program that was started in a process group of its own. */
export interface Started {
  readonly child: ChildProcess;
  /** Asks it to stop, and waits until it has ended. */
  readonly stop: () => Promise<void>;
}

const running = new Set<() => void>();

/** Ends all that was started and has not been stopped. */
export const killAll = (): void => {
  for (const kill of running) kill();
};

/**
 * Starts a program on one core, or on any.
 * @param line a command line for bash
 */
export const start = (
  line: string,
  where: { readonly folder: string; readonly env: NodeJS.ProcessEnv; readonly core?: number },
): Started => {
  const pinned = where.core === undefined ? line : `taskset -c ${String(where.core)} ${line}`;
  const child = spawn('bash', ['-c', `exec ${pinned}`], {
    cwd: where.folder,
    env: where.env,
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => {
    child.on('exit', () => {
      resolve();
    });
  });
  const signal = (name: NodeJS.Signals): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, name);
    } catch {
      // It has ended by itself.
    }
  };
  const kill = (): void => {
    signal('SIGKILL');
  };
  running.add(kill);
  return {
    child,
    stop: async () => {
      running.delete(kill);
      signal('SIGTERM');
      const timer = setTimeout(kill, 15_000);
      await ended;
      clearTimeout(timer);
      kill();
    },
  };
};

/** The fields of `/proc/<pid>/stat` after the name, which may contain anything; undefined if the process has ended. */
const statOf = (pid: string): string[] | undefined => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
};

/** The processes of a group, by the id of the one that was started. */
const groupOf = (leader: number): string[] =>
  readdirSync('/proc').filter(
    (name) => /^\d+$/u.test(name) && statOf(name)?.[2] === String(leader),
  );

/** CPU time in user and kernel of a process group so far, with that of children that have ended, in seconds. */
export const cpuSeconds = (leader: number): number =>
  groupOf(leader)
    .flatMap((pid) => statOf(pid)?.slice(11, 15) ?? [])
    .reduce((sum, value) => sum + Number(value), 0) / ticks;

/** Proportional set size of a process group in bytes: what several processes share counts once. */
export const memory = (leader: number): number =>
  groupOf(leader).reduce((sum, pid) => {
    try {
      const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1');
      return sum + Number(/^Pss:\s+(\d+) kB/mu.exec(text)?.[1] ?? 0) * 1024;
    } catch {
      return sum;
    }
  }, 0);
