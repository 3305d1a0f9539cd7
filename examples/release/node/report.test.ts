import assert from 'node:assert/strict';
import {
  mkdtempDisposable,
  open,
  readdir,
  readFile,
  readlink,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { takeLock, writeReport } from './report.ts';

interface Case {
  readonly name: string;
  readonly before?: Readonly<Record<string, string>>;
  readonly lines: readonly string[];
  readonly report?: string;
  readonly error?: string;
  readonly locked?: boolean;
  readonly left: readonly string[];
}

const cases: Case[] = JSON.parse(
  await readFile(
    new URL('../cases.json', import.meta.url),
    'utf8',
  ),
);

const newFolder = () =>
  mkdtempDisposable(join(tmpdir(), 'report-'));

for (const expected of cases) {
  test(expected.name, async () => {
    await using folder = await newFolder();
    const path = join(folder.path, 'report.txt');
    const before = Object.entries(
      expected.before ?? {},
    );
    for (const [name, text] of before) {
      await writeFile(join(folder.path, name), text);
    }
    const written = writeReport(path, expected.lines);
    if (expected.locked) {
      await assert.rejects(written, {
        code: 'EEXIST',
      });
    } else if (expected.error !== undefined) {
      await assert.rejects(written, {
        name: 'LineError',
        message: expected.error,
      });
    } else {
      await written;
    }
    assert.deepEqual(
      (await readdir(folder.path)).sort(),
      expected.left,
    );
    if (expected.report !== undefined) {
      assert.equal(
        await readFile(path, 'utf8'),
        expected.report,
      );
    }
  });
}

/** The files that this process holds open. */
async function openFiles(): Promise<string[]> {
  const fds = await readdir('/proc/self/fd');
  return Promise.all(
    fds.map((fd) =>
      // The listing itself is closed by now.
      readlink(`/proc/self/fd/${fd}`).catch(() => ''),
    ),
  );
}

test(
  'a bad line leaves no file open',
  { skip: process.platform !== 'linux' },
  async () => {
    await using folder = await newFolder();
    const path = join(folder.path, 'report.txt');
    await assert.rejects(writeReport(path, ['']));
    assert.deepEqual(
      (await openFiles()).filter((file) =>
        file.startsWith(folder.path),
      ),
      [],
    );
  },
);

test('a full disk leaves the older report', async ({
  mock,
}) => {
  await using folder = await newFolder();
  const path = join(folder.path, 'report.txt');
  await writeFile(path, 'eve 1\n');
  await using file = await open(path);
  // All open files share these methods.
  const methods = Object.getPrototypeOf(file);
  mock.method(methods, 'sync', async () => {
    throw new Error('no space left');
  });
  await assert.rejects(
    writeReport(path, ['ada 12']),
    {
      message: 'no space left',
    },
  );
  assert.equal(
    await readFile(path, 'utf8'),
    'eve 1\n',
  );
  assert.deepEqual(await readdir(folder.path), [
    'report.txt',
  ]);
});

test('a failed release keeps the first error', async () => {
  await using folder = await newFolder();
  const path = join(folder.path, 'report.txt.lock');
  const early = new Error('line 1 is empty');
  const loseTheLock = async () => {
    await using _lock = await takeLock(path);
    await unlink(path);
    throw early;
  };
  await assert.rejects(loseTheLock, (error) => {
    assert(error instanceof SuppressedError);
    assert.equal(error.suppressed, early);
    assert.equal(error.error.code, 'ENOENT');
    return true;
  });
});
