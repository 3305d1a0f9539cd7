import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { readOrder } from './order.ts';

interface Case {
  name: string;
  body?: unknown;
  text?: string;
  problems: { field?: string; kind: string }[];
}

const cases: Case[] = JSON.parse(
  await readFile(
    new URL('../cases.json', import.meta.url),
    'utf8',
  ),
);

// How zod says each kind of problem.
const wording: Record<string, string> = {
  missing: 'received undefined',
  empty: 'Too small',
  'too small': 'expected number to be >=1',
  'too large': 'expected number to be <=100',
  type: 'Invalid input: expected',
  choice: 'expected one of "standard"|"express"',
  unknown: 'Unrecognized key',
  syntax: 'SyntaxError',
};

// For an unknown field zod names the object, and the
// key in the text.
function named(problem: string): string {
  const [path = '', text = ''] =
    problem.split(/: (.*)/s);
  const key = /^Unrecognized key: "(.*)"$/.exec(
    text,
  )?.[1];
  if (key === undefined) return path;
  return path === 'body' ? key : `${path}.${key}`;
}

for (const { name, body, text, problems } of cases) {
  test(name, () => {
    const read = readOrder(
      text ?? JSON.stringify(body),
    );
    const got = 'order' in read ? [] : read.problems;
    assert.deepEqual(
      got.map(named),
      problems.map(({ field = 'body' }) => field),
    );
    problems.forEach(({ kind }, i) => {
      assert.ok(
        got[i]?.includes(wording[kind] ?? kind),
        `${got[i]} does not say "${kind}"`,
      );
    });
  });
}

test('a string of an item is empty', () => {
  const read = readOrder(
    JSON.stringify({
      customer: 'Ada',
      shipping: 'standard',
      items: [{ sku: '', quantity: 1 }],
    }),
  );
  const got = 'order' in read ? [] : read.problems;
  assert.deepEqual(got.map(named), ['items[0].sku']);
});
