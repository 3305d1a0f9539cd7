import { spawn } from 'node:child_process';
import { endOnInterrupt } from '#code/run/interrupt.ts';
import { inTime } from '#kit/in-time.ts';
import { isRecord } from '#kit/is-record.ts';
import { connect } from 'node:net';
import { jsonOf } from './judge.ts';
import { eventually } from './time.ts';

/** How a process ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly at: number;
}

/** A line of the log. */
export type LogLine = Readonly<Record<string, unknown>>;

/** A running process of the service. */
export interface Process {
  readonly base: URL;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** The lines of its log so far. Those that are not JSON objects are left out. */
  readonly log: () => readonly LogLine[];
  /** The lines about one request. */
  readonly logOf: (requestId: string) => readonly LogLine[];
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly ended: Promise<Ended>;
  /** Ends it by SIGTERM, and by force if that takes too long. */
  readonly stop: () => Promise<Ended>;
}

/** What a process is started with. */
export interface Launch {
  readonly folder: string;
  readonly command: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly port: number;
}

/** Starts a process, without waiting for it. */
export const launch = ({ folder, command, env, port }: Launch): Process => {
  const [program = '', ...rest] = command;
  const child = spawn(program, rest, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  const lines: LogLine[] = [];
  let unfinished = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    const parts = (unfinished + text).split('\n');
    unfinished = parts.pop() ?? '';
    for (const part of parts) {
      const value = jsonOf(part);
      if (isRecord(value)) lines.push(value);
    }
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const forget = endOnInterrupt(() => {
    child.kill('SIGKILL');
  });
  const ended = new Promise<Ended>((resolve) => {
    let at: number | undefined;
    child.on('error', (error) => {
      stderr += error.message;
      resolve({ code: null, signal: error.message, at: performance.now() });
    });
    child.on('exit', () => {
      at = performance.now();
    });
    child.on('close', (code, signal) => {
      forget();
      resolve({ code, signal, at: at ?? performance.now() });
    });
  });
  return {
    base: new URL(`http://127.0.0.1:${String(port)}`),
    stdout: () => stdout,
    stderr: () => stderr,
    log: () => lines,
    logOf: (requestId) => lines.filter((line) => line['request_id'] === requestId),
    kill: (signal) => child.kill(signal),
    ended,
    stop: async () => {
      child.kill('SIGTERM');
      return inTime(ended, 20_000, 'stopping').catch(() => {
        child.kill('SIGKILL');
        return ended;
      });
    },
  };
};

/** Whether something listens on a port of this machine. */
export const isOpen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const finish = (open: boolean): void => {
      socket.destroy();
      resolve(open);
    };
    socket.on('connect', () => {
      finish(true);
    });
    socket.on('error', () => {
      finish(false);
    });
  });

/** Waits until a process listens. @throws {Error} when it ends first, or takes too long */
export const untilOpen = async (process: Process): Promise<void> => {
  const gone = process.ended.then(({ code, signal }) => {
    const words = (process.stderr() || process.stdout()).trim().split('\n').slice(-3).join(' ');
    throw new Error(`the service ended with ${String(code ?? signal)}: ${words}`);
  });
  const open = eventually(
    async () => {
      if (!(await isOpen(Number(process.base.port)))) throw new Error('the service opens no port');
    },
    30_000,
    50,
  );
  await Promise.race([open, gone]);
  gone.catch(() => undefined);
};
