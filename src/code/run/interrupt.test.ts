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

/** What a program says, and how it ends, if it gets a signal when it is ready. */
const interrupted = async (script: string, signal: NodeJS.Signals) => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: process.cwd(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    if (text.includes('ready')) child.kill(signal);
  });
  await once(child, 'close');
  return { code: child.exitCode, out, errors };
};

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends what is to be ended, and nothing goes on', async (signal, code) => {
  const out = 'ready\nended\n';
  expect(await interrupted(program, signal)).toEqual({ code, out, errors: 'interrupted\n' });
});

test('somebody else who listens ends the process', async () => {
  const other = `process.once('SIGINT', () => { console.log('other'); process.exit(1); });`;
  const { code, out } = await interrupted(`${program}\n${other}`, 'SIGINT');
  expect(code).toBe(1);
  expect(out).toBe('ready\nended\nother\n');
});
