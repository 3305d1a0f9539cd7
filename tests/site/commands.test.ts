import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packagesOf } from '~/lib/licences';
import { builtText } from '../built';
import { projectFolder, projectText } from '../project';
import { copyProject, type Copy } from './copy';

/** A command of package.json: its exit code, and what it prints. */
const run = (
  name: string,
  args: readonly string[] = [],
  folder = projectFolder,
): Promise<{ code: number | null; out: string; err: string }> =>
  new Promise((resolve) => {
    const command = [join(folder, `src/commands/${name}.ts`), ...args];
    const child = execFile(process.execPath, command, (_error, out, err) => {
      resolve({ code: child.exitCode, out, err });
    });
  });

/** A copy of the project that was never built, without its lockfile. */
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

describe('npm run licences', () => {
  test('lists every package', async () => {
    const { code, out, err } = await run('licences');
    expect(out.trim().split('\n')).toEqual(
      packagesOf(JSON.parse(projectText('package-lock.json'))).map((each) =>
        Object.values(each).join(' '),
      ),
    );
    expect([code, err]).toEqual([0, '']);
  });

  test('ends with 1 and says so when one is not accepted', async () => {
    const left = { version: '1.0.0', license: 'GPL-3.0-only' };
    await copy.edit('package-lock.json', () =>
      JSON.stringify({ packages: { 'node_modules/left': left } }),
    );
    const { code, out, err } = await run('licences', [], copy.folder);
    expect(out).toBe('left 1.0.0 GPL-3.0-only\n');
    expect(err).toMatch(
      /^left 1\.0\.0: licence "GPL-3\.0-only" is not accepted; take another .+\n$/u,
    );
    expect(code).toBe(1);
  });
});

describe('npm run check:links', () => {
  const server = createServer(({ url }, response) => {
    response.writeHead(url === '/gone' ? 404 : 200).end();
  });
  let origin: string;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'check-links-'));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    origin = `http://127.0.0.1:${String(address.port)}`;
  });
  afterAll(async () => {
    server.close();
    await rm(folder, { recursive: true });
  });

  test('reports and ends with 0 when all answer', async () => {
    const { code, out, err } = await run('check-links', [`${origin}/a`, `${origin}/b`]);
    expect(out).toMatch(
      /^# External sources on \d+ \w+ \d{4}\n\n2 sources: gone 0, .*found 2\.\n$/u,
    );
    expect([code, err]).toEqual([0, '']);
  });

  test('ends with 1 when one is gone, and writes that into the file', async () => {
    const file = join(folder, 'report.md');
    const args = ['--write', file, `${origin}/a`, `${origin}/gone`];
    expect(await run('check-links', args)).toEqual({ code: 1, out: '', err: '' });
    expect(await readFile(file, 'utf8')).toContain(
      `## Gone\n\n- \`given\` <${origin}/gone>: 404\n`,
    );
  });

  test('says what is no address', async () => {
    expect(await run('check-links', ['go.dev'])).toEqual({
      code: 1,
      out: '',
      err: 'go.dev: expected an address, such as https://go.dev/\n',
    });
  });
});
