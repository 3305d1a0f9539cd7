import assert from 'node:assert/strict';
import {
  mkdtemp,
  readFile,
  rm,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { NumberError, start } from './config.ts';
import { explain } from './explain.ts';

interface Case {
  readonly name: string;
  readonly text: string | null;
  readonly size?: number;
  readonly badNumber?: {
    line: number;
    value: string;
  };
  readonly chain?: string[];
}

const cases: Case[] = JSON.parse(
  await readFile(
    new URL('../cases.json', import.meta.url),
    'utf8',
  ),
);

/** What `start` fails with. */
async function failure(
  path: string,
): Promise<unknown> {
  try {
    await start(path);
  } catch (error) {
    return error;
  }
  assert.fail('nothing failed');
}

for (const { name, text, ...expected } of cases) {
  test(name, async (t) => {
    const folder = await mkdtemp(
      join(tmpdir(), 'conf-'),
    );
    t.after(() => rm(folder, { recursive: true }));
    const path = join(folder, 'pool.conf');
    if (text !== null) await writeFile(path, text);
    if (expected.badNumber) {
      const error = await failure(path);
      assert(error instanceof Error);
      assert(error.cause instanceof NumberError);
      assert.deepEqual(
        error.cause.found,
        expected.badNumber,
      );
    } else if (expected.chain) {
      const chain = expected.chain
        .join(': ')
        .replaceAll('{path}', path);
      assert.equal(
        explain(await failure(path)),
        `failed: ${chain}`,
      );
    } else {
      assert.equal(
        (await start(path)).size,
        expected.size,
      );
    }
  });
}

test('a directory is neither', async () => {
  const text = explain(await failure(tmpdir()));
  assert.match(
    text,
    /^failed: start with .*: EISDIR/,
  );
  assert(text.includes(tmpdir()));
});
