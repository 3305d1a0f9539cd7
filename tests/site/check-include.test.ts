import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtText, dist } from '../built';

const folder = mkdtempSync(join(tmpdir(), 'check-include-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const script = join(dist, '../src/commands/check-include.ts');
const markdown = builtText('data/scorecard.go-rust.md');

const run = (...places: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...places], {
    encoding: 'utf8',
  });
  return { status, lines: `${stdout}${stderr}`.trim().split('\n') };
};

const fileOf = (text: string): string => {
  const file = join(mkdtempSync(join(folder, 'copy-')), 'copy.md');
  writeFileSync(file, text);
  return file;
};

test('a current copy ends with 0', () => {
  const { status, lines } = run(fileOf(markdown));
  expect(lines.join('\n')).toMatch(/^The copy of scorecard\.go-rust is current: [\d-]+\.\w{8}\.$/u);
  expect(status).toBe(0);
});

test('a stale copy ends with 1 and names the cell, also beside a current one', () => {
  const page = `${markdown.replace('**4**', '**2**')}\n${builtText('data/picks.md')}`;
  const { status, lines } = run(fileOf(page));
  expect(lines).toHaveLength(3);
  expect(lines[1]).toMatch(/^ {2}CPU performance, Go: “2 .+” → “4 .+”$/u);
  expect(lines[2]).toContain('The copy of picks is current');
  expect(status).toBe(1);
});

test.each([
  ['prose', [fileOf('Go is quick.')], 'No table of this site found'],
  ['no argument', [], 'npm run check-include -- FILE-OR-URL'],
  ['a file that does not exist', ['/nowhere.md'], 'cannot be read'],
])('%s ends with 2 and one line', (_, places, says) => {
  const { status, lines } = run(...places);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(says);
  expect(status).toBe(2);
});

test('a table that does not exist ends with 2', () => {
  const { status, lines } = run(fileOf(markdown.replace('table scorecard.go-rust', 'table perl')));
  expect(lines[0]).toContain('there is no table “perl” here');
  expect(status).toBe(2);
});
