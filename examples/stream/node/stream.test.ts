import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import {
  LineError,
  summarise,
  summariseFile,
} from './stream.ts';

interface Case {
  name: string;
  input: string;
  encoding?: string;
  limit: number;
  counts?: Record<string, number>;
  millis?: number;
  error?: string;
}

const cases: Case[] = JSON.parse(
  readFileSync(
    new URL('../cases.json', import.meta.url),
    'utf8',
  ),
);

/** The input in chunks that end inside lines and characters. */
function inChunks(
  data: Buffer,
  size: number,
): Readable {
  const chunks: Buffer[] = [];
  for (let at = 0; at < data.length; at += size) {
    chunks.push(data.subarray(at, at + size));
  }
  return Readable.from(chunks);
}

for (const { name, input, limit, ...want } of cases) {
  for (const size of [1, 3, 1024]) {
    test(`${name}, in chunks of ${size}`, async () => {
      const data = Buffer.from(
        input,
        want.encoding === 'latin-1'
          ? 'latin1'
          : 'utf8',
      );
      const result = summarise(
        inChunks(data, size),
        limit,
      );
      if (want.error !== undefined) {
        await assert.rejects(
          result,
          (error) =>
            error instanceof LineError &&
            error.message === want.error,
        );
      } else {
        const { counts, millis } = await result;
        assert.deepEqual(
          Object.fromEntries(counts),
          want.counts,
        );
        assert.equal(millis, want.millis);
      }
    });
  }
}

test('a missing file is an error', async () => {
  await assert.rejects(summariseFile('missing', 64), {
    code: 'ENOENT',
  });
});

test('a failed read is an error', async () => {
  async function* broken(): AsyncGenerator<Buffer> {
    yield Buffer.from('200 1 /a\n');
    throw new Error('broken disk');
  }
  await assert.rejects(summarise(broken(), 64), {
    message: 'broken disk',
  });
});

test('an endless line is not collected', async () => {
  let read = 0;
  async function* endless(): AsyncGenerator<Buffer> {
    for (; read < 1000; read += 1) {
      yield Buffer.alloc(16, 'x');
    }
  }
  await assert.rejects(summarise(endless(), 64), {
    message: 'line 1: longer than 64 bytes',
  });
  assert.equal(read, 4);
});
