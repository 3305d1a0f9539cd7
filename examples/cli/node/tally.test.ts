import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Case {
  name: string;
  args: string[];
  stdin: string;
  exit: number;
  stdout: string;
  stderr: string;
}

const cases: Case[] = JSON.parse(
  readFileSync(
    new URL('../cases.json', import.meta.url),
    'utf8',
  ),
);

function run(args: string[], input = '') {
  return spawnSync(
    process.execPath,
    ['main.ts', ...args],
    {
      cwd: import.meta.dirname,
      input,
      encoding: 'utf8',
    },
  );
}

for (const {
  name,
  args,
  stdin,
  exit,
  stdout,
  stderr,
} of cases) {
  test(name, () => {
    const done = run(args, stdin);
    assert.equal(done.status, exit);
    assert.equal(done.stdout, stdout);
    assert.ok(
      done.stderr.includes(stderr),
      done.stderr,
    );
    if (exit === 0) assert.equal(done.stderr, '');
  });
}

for (const args of [
  ['--help'],
  ['count', '--help'],
  ['top', '-h'],
]) {
  test(`${args.join(' ')} names the flags`, () => {
    const done = run(args);
    assert.equal(done.status, 0);
    assert.equal(done.stderr, '');
    for (const flag of ['--min', '--format', '-n']) {
      assert.ok(
        done.stdout.includes(flag),
        done.stdout,
      );
    }
  });
}

test('an unknown flag prints one line', () => {
  const done = run(['count', '--nope']);
  assert.equal(done.stderr.split('\n').length, 2);
});

test('without arguments, usage is an error', () => {
  const done = run([]);
  assert.equal(done.status, 2);
  assert.match(done.stderr, /Usage: tally/);
});

test('a flag may follow the file', () => {
  const done = run([
    'top',
    '../sample.txt',
    '-n',
    '1',
  ]);
  assert.equal(done.stdout, '6\tGET /health\n');
});

test('only a newline ends a line', () => {
  const done = run(
    ['count'],
    'a\u2028b\rc\r\n\r\na\u2028b\rc',
  );
  assert.equal(done.stdout, '2\ta\u2028b\rc\n1\t\n');
});

test('a character may fall between two reads', () => {
  const line = 'é'.repeat(100_000);
  const done = run(['count'], `x${line}\nx${line}`);
  assert.equal(done.stdout, `2\tx${line}\n`);
});

test('a reader that leaves early is no failure', async () => {
  const done = spawn(
    process.execPath,
    ['main.ts', 'count'],
    { cwd: import.meta.dirname },
  );
  done.stdout.destroy();
  let stderr = '';
  done.stderr.setEncoding('utf8');
  done.stderr.on('data', (text: string) => {
    stderr += text;
  });
  done.stdin.end('a\n');
  const [status] = await once(done, 'close');
  assert.equal(stderr, '');
  assert.equal(status, 0);
});
