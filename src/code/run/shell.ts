import { spawn } from 'node:child_process';
import { endOnInterrupt } from './interrupt.ts';

/** What a command did. */
export interface Ran {
  /** Its exit code; null if it was killed. */
  readonly code: number | null;
  /** What it wrote to stdout and stderr, in the order in which it came. */
  readonly output: string;
  readonly stdout: string;
  /** Wall time in seconds. */
  readonly seconds: number;
}

/** Long enough to build the largest program on a slow machine without caches. */
const longest = 15 * 60_000;

/** How a command is run. */
export interface Where {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Runs a command line in a shell, and ends whatever it started.
 * @returns also when it fails; it never throws
 */
export const shell = (line: string, { folder, env }: Where): Promise<Ran> =>
  new Promise((resolve) => {
    const started = performance.now();
    // A process group of its own, so that a server left behind by a program can be stopped.
    const child = spawn('bash', ['-c', line], {
      cwd: folder,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let stdout = '';
    const stop = (): void => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    };
    const timer = setTimeout(stop, longest);
    const forget = endOnInterrupt(stop);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.on('error', (error) => {
      output += error.message;
    });
    child.on('exit', stop);
    child.on('close', (code) => {
      clearTimeout(timer);
      forget();
      resolve({ code, output, stdout, seconds: (performance.now() - started) / 1000 });
    });
  });

/** The last lines of what a failed command wrote, which say why. */
export const lastLines = (output: string): string =>
  output.trim().split('\n').slice(-25).join('\n');

/**
 * Runs a command line that has to succeed.
 * @throws {Error} with the line, and what it wrote last
 */
export const mustRun = async (line: string, where: Where): Promise<Ran> => {
  const ran = await shell(line, where);
  if (ran.code !== 0) throw new Error(`${line}: ${lastLines(ran.output)}`);
  return ran;
};

/** Runs a command line that may fail. @returns the last line that it wrote; undefined if it succeeds */
export const complaintOf = async (line: string, where: Where): Promise<string | undefined> => {
  const { code, output } = await shell(line, where);
  return code === 0 ? undefined : (output.trim().split('\n').at(-1) ?? '');
};
