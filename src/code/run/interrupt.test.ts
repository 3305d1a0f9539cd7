import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

/** Keeps two things in mind and one no longer, says when it is ready, and would go on for a minute. */
const program = `
  import { endOnInterrupt } from '#code/run/interrupt.ts';
  endOnInterrupt(() => { throw new Error('no'); });
  endOnInterrupt(() => { console.log('ended'); });
  endOnInterrupt(() => { console.log('forgotten'); })();
  setTimeout(() => { console.log('went on'); }, 60_000);
  console.log('ready');
`;

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends what is to be ended, and nothing goes on', async (signal, code) => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: process.cwd(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, errors]: string[][] = [[], []];
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors?.push(text));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out?.push(text);
    if (text.includes('ready')) child.kill(signal);
  });
  expect(await once(child, 'close')).toEqual([code, null]);
  expect(out?.join('')).toBe('ready\nended\n');
  expect(errors?.join('')).toBe('interrupted\n');
});
