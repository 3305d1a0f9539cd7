import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { shingles } from './addon.ts';
import { report } from './report.ts';

interface Case {
  name: string;
  text?: string;
  bytes?: number[];
  k: number;
  shingles?: number[];
  error?: string;
  panic?: boolean;
}

const cases: Case[] = JSON.parse(
  readFileSync(
    new URL('../cases.json', import.meta.url),
    'utf8',
  ),
);

for (const c of cases) {
  test(c.name, () => {
    const text = c.bytes
      ? Uint8Array.from(c.bytes)
      : new TextEncoder().encode(c.text);
    const call = () => [...shingles(text, c.k)];
    if (c.panic)
      assert.throws(call, { code: 'GenericFailure' });
    else if (c.error !== undefined)
      assert.throws(call, {
        code: 'InvalidArg',
        message: c.error,
      });
    else assert.deepEqual(call(), c.shingles);
  });
}

test('a report says what happened', () => {
  const text = Buffer.from('ab');
  assert.equal(report(text, 3), 'no shingles');
  assert.equal(
    report(Uint8Array.of(0xe9), 1),
    'error: byte 0 is not UTF-8',
  );
  assert.equal(
    report(text, 0),
    'panic in the kernel',
  );
});
