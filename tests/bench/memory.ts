import { readdir, readFile, readlink } from 'node:fs/promises';

/** The most memory that a build held at one moment, in megabytes (10⁶ bytes). */
export interface Memory {
  /** Of its Node processes. */
  readonly node: number;
  /** Of all its processes: Pagefind indexes in one of its own. */
  readonly all: number;
}

interface Held {
  readonly name: string;
  readonly bytes: number;
}

/** The memory of a process, if its working directory is the folder. */
const heldBy = async (pid: string, folder: string): Promise<Held | undefined> => {
  try {
    if ((await readlink(`/proc/${pid}/cwd`)) !== folder) return undefined;
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    const [, name = ''] = /^Name:\t(.+)$/mu.exec(status) ?? [];
    return { name, bytes: Number(/^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1] ?? 0) * 1024 };
  } catch {
    // It has ended meanwhile.
    return undefined;
  }
};

/**
 * Samples the memory of all processes that work in a folder, five times a second, from Linux's `/proc`.
 * @returns a function that stops sampling and returns the maximum
 */
export const watchMemory = (folder: string): (() => Promise<Memory>) => {
  const most = { node: 0, all: 0 };
  const look = async (): Promise<void> => {
    const pids = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name));
    const held = (await Promise.all(pids.map((pid) => heldBy(pid, folder)))).filter(
      (process) => process !== undefined,
    );
    const sum = (processes: readonly Held[]): number =>
      processes.reduce((total, { bytes }) => total + bytes, 0) / 1e6;
    most.node = Math.max(most.node, sum(held.filter(({ name }) => !name.startsWith('pagefind'))));
    most.all = Math.max(most.all, sum(held));
  };
  let looking = look();
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, 200);
  return async () => {
    clearInterval(timer);
    await looking;
    return most;
  };
};
