import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { count } from './count.ts';

interface Case {
  name: string;
  lines: string[];
  counts: Record<string, number>;
}

const cases: Case[] = JSON.parse(
  await readFile(
    new URL('../cases.json', import.meta.url),
    'utf8',
  ),
);

for (const { name, lines, counts } of cases) {
  test(name, async () => {
    assert.deepEqual(
      Object.fromEntries(await count(lines)),
      counts,
    );
  });
}

test('many lines', async () => {
  const lines = Array<string>(10_000).fill(
    'tea milk tea',
  );
  assert.deepEqual(
    Object.fromEntries(await count(lines)),
    { milk: 10_000, tea: 20_000 },
  );
});
