import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { signature, type User } from './signature.ts';

interface Case {
  name: string;
  users: Record<string, User>;
  id: string;
  signature?: string;
}

const cases: Case[] = JSON.parse(
  await readFile(
    new URL('../cases.json', import.meta.url),
    'utf8',
  ),
);

for (const {
  name,
  users,
  id,
  signature: expected,
} of cases) {
  test(name, () => {
    const map = new Map(Object.entries(users));
    assert.equal(signature(map, id), expected);
  });
}
