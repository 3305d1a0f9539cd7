import { spawn } from 'node:child_process';
import type { Database } from '#code/run/postgres.ts';
import { inTime } from '#kit/in-time.ts';

/** Keeps everyone from the links, until the returned function is called. */
export const lockLinks = async ({ psql, url }: Database): Promise<() => Promise<void>> => {
  const session = spawn(psql, ['-XAtq', '-d', url], { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = new Promise<void>((resolve) => {
    session.on('close', () => {
      resolve();
    });
  });
  const locked = new Promise<void>((resolve) => {
    session.stdout.once('data', () => {
      resolve();
    });
  });
  session.stdin.write("begin; lock table links in access exclusive mode; select 'locked';\n");
  await inTime(locked, 5000, 'locking the table');
  return async () => {
    session.stdin.end('rollback;\n');
    await ended;
  };
};
