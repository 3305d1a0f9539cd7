import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { metrics } from '#data/metrics.ts';
import { DataError } from '#kit/data-error.ts';
import { fixtureSessions, writeSessions } from '#tests/data/measured.ts';
import { measuredFolder, parseSession, readSessions } from './session-files.ts';
import type { Session } from './session.ts';

const root = mkdtempSync(join(tmpdir(), 'measured-'));
afterEach(() => {
  rmSync(join(root, 'src'), { recursive: true, force: true });
});

const [session] = fixtureSessions({ days: ['2026-12-01'] });
const file = `${measuredFolder}/2026-12-01-ships.json`;

const saidOf = (run: () => unknown): string[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof DataError) return error.message.split('\n');
    throw error;
  }
  return [];
};

const said = (change: Partial<Session> | string): string[] =>
  saidOf(() =>
    parseSession(
      file,
      typeof change === 'string' ? change : JSON.stringify({ ...session, ...change }),
      metrics,
    ),
  );

test('without a folder nothing was measured', () => {
  expect(readSessions(root, metrics)).toEqual([]);
});

test('what the lab writes is read, the oldest day first', () => {
  const sessions = fixtureSessions();
  writeSessions(root, sessions.toReversed());
  const days = readSessions(root, metrics).map(({ day, experiment }) => `${day}-${experiment}`);
  expect(days).toEqual(sessions.map(({ day, experiment }) => `${day}-${experiment}`).sort());
});

test('every wrong file is named in one line each', () => {
  writeSessions(root, fixtureSessions());
  for (const name of ['2026-11-30-load', '2026-12-01-heap'])
    writeFileSync(join(root, measuredFolder, `${name}.json`), '{');
  expect(saidOf(() => readSessions(root, metrics))).toEqual([
    `${measuredFolder}/2026-11-30-load.json: not JSON; restore it, or run \`npm run lab\` again`,
    `${measuredFolder}/2026-12-01-heap.json: not JSON; restore it, or run \`npm run lab\` again`,
  ]);
});

const lines = { metric: 'lines', variant: 'go', values: [700] };

test.each<[Parameters<typeof said>[0], string]>([
  ['[]', `${file}: expected a record of keys and values, found a list`],
  [{ day: '1 December' }, `${file}: day: "1 December" is not a day of the calendar; write it`],
  [{ commit: 'main' }, `${file}: commit: `],
  [
    { day: '2026-12-02' },
    `${file}: holds ships of 2026-12-02; name it ${measuredFolder}/2026-12-02-ships.json`,
  ],
  [
    { figures: [lines, { ...lines, metric: 'line' }] },
    `${file}: figures number 2, metric: there is no "line" in src/data/metrics.ts; did you mean "lines"?`,
  ],
  [
    { figures: [{ ...lines, variant: 'ruby' }] },
    `${file}: figures number 1, variant: "lines" has no "ruby"; expected one of go, python, node, rust`,
  ],
  [
    { figures: [lines, lines] },
    `${file}: figures number 2, metric: "lines" of "go" stands there twice; remove one`,
  ],
  [{ figures: [{ ...lines, values: [-1] }] }, `${file}: figures number 1, values number 1: `],
])('%j is refused in one line', (change, expected) => {
  const [line = '', ...more] = said(change);
  expect(line).toContain(expected);
  expect(more).toEqual([]);
});
