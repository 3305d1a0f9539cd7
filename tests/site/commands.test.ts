import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtText } from '../built.ts';
import { projectFolder } from '../project.ts';
import { copyProject, type Copy } from './copy.ts';

/** A command of package.json: its exit code, and what it prints. */
const run = (
  name: string,
  args: readonly string[] = [],
  folder = projectFolder,
): Promise<{ code: number | null; out: string; err: string }> =>
  new Promise((resolve) => {
    const command = [join(folder, `src/build/commands/${name}.ts`), ...args];
    const child = execFile(process.execPath, command, (_error, out, err) => {
      resolve({ code: child.exitCode, out, err });
    });
  });

/** A copy of the project that was never built. */
let copy: Copy;
beforeAll(async () => {
  copy = await copyProject();
});
afterAll(() => copy.remove());

describe('npm run due', () => {
  test('lists what is due within so many days, and how much that is', async () => {
    const { code, out, err } = await run('due', ['--days', '9999']);
    const { length } = [...builtText('data/review.json').matchAll(/"due"/gu)];
    const lines = out.trim().split('\n');
    expect(lines.pop()).toMatch(
      new RegExp(`^${String(length)} of ${String(length)} pages and cells are due by \\d{4}-`, 'u'),
    );
    expect(lines).toHaveLength(length);
    for (const line of lines) expect(line).toMatch(/^due \d{4}-\d{2}-\d{2}: (content\/|table ")/u);
    expect([code, err]).toEqual([0, '']);
  });

  test('takes 0 for what is due today', async () => {
    const { code, out, err } = await run('due', ['--days', '0']);
    expect(out).toMatch(/pages and cells are due by|nothing falls due within 0 days/u);
    expect([code, err]).toEqual([0, '']);
  });

  test.each([
    [['--days', 'x'], '--days x: expected a number of days, such as 90\n'],
    [['--days', '-1'], /^Option '--days' argument is ambiguous/u],
    [['--weeks', '2'], /^Unknown option '--weeks'/u],
  ])('with %j says what is wrong and ends with 1', async (args, says) => {
    const { code, out, err } = await run('due', args);
    expect(err).toMatch(says);
    expect(err).not.toMatch(/^ +at /mu);
    expect([code, out]).toEqual([1, '']);
  });

  test('before the first build asks for one', async () => {
    expect(await run('due', [], copy.folder)).toEqual({
      code: 1,
      out: '',
      err: 'dist/data/review.json is missing; run `npm run build` first\n',
    });
  });
});
