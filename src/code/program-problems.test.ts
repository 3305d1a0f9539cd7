import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defineTasks, programsOf, type Task } from '#data/schemas/task.ts';
import { problemLine } from '#kit/data-error.ts';
import { programHash } from './program-files.ts';
import { exampleProblems } from './program-problems.ts';
import { verifiedFile } from './verified.ts';

const without = { without: 'not of interest here' };

const tasks: readonly Task[] = defineTasks('src/data/tasks.ts', [
  {
    id: 'fan-out',
    label: 'Fan-out',
    opens: ['go', 'rust'],
    marks: [
      { id: 'deadline', label: 'the deadline', look: 'Who ends the calls.' },
      { id: 'release', label: 'what is released', look: 'Who closes what.' },
    ],
    output: 'same',
    programs: {
      go: { show: [{ file: 'main.go', region: 'main' }], summary: 'Go cancels the rest.' },
      python: without,
      node: without,
      rust: without,
    },
  },
]);

const lines = Array.from({ length: 14 }, (_, index) => `\tline(${String(index)})`).join('\n');
const program = `package main

// #region main
// mark: deadline
func main() {
${lines}
	// mark: release
}

// #endregion
`;

let root = '';
const write = (file: string, text: string): void => {
  const path = join(root, 'examples', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
/** Pretends that the programs ran as they are. */
const verify = (): void => {
  const [first] = tasks.flatMap(programsOf);
  if (!first) throw new Error('no program');
  const entry = {
    hash: programHash(root, first),
    day: '2026-11-30',
    since: '2026-11-30',
    toolchain: 'Go 1.27.4',
    dependencies: [],
    output: '',
    messages: [],
  };
  writeFileSync(join(root, verifiedFile), JSON.stringify({ 'fan-out/go': entry }));
};
const problems = (): string[] => exampleProblems(root, tasks).map(problemLine);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'examples-'));
  write('fan-out/cases.json', '[{}, {}, {}]');
  write('fan-out/go/go.mod', 'module example/fan-out\n');
  write('fan-out/go/main.go', program);
  write('fan-out/go/main_test.go', 'package main // reads ../cases.json\n');
  verify();
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('a program that ran as it is has no problem', () => {
  expect(problems()).toEqual([]);
});

describe('one line for', () => {
  const mainFile = 'examples/fan-out/go/main.go';
  const changed = (from: string | RegExp, to: string) => (): void => {
    write('fan-out/go/main.go', program.replace(from, to));
  };

  test.each<readonly [name: string, change: () => void, line: string]>([
    [
      'a change that was not run again',
      changed('line(3)', 'line(33)'),
      'examples/fan-out/go: changed since it ran on 2026-11-30; run `npm run test:examples -- --only fan-out/go` and commit examples/verified.json',
    ],
    [
      'changed cases',
      () => {
        write('fan-out/cases.json', '[{}, {}, {}, {}]');
      },
      'examples/fan-out/go: changed since it ran on 2026-11-30; run `npm run test:examples -- --only fan-out/go` and commit examples/verified.json',
    ],
    [
      'a program that never ran',
      () => {
        rmSync(join(root, verifiedFile));
      },
      'examples/fan-out/go: never ran; run `npm run test:examples -- --only fan-out/go` and commit examples/verified.json',
    ],
    [
      'a region that is missing',
      changed('#region main', '#region other'),
      `${mainFile}: has no region "main" (it has: other); write "#region main" and "#endregion" in comments`,
    ],
    [
      'a file that is missing',
      () => {
        rmSync(join(root, mainFile));
      },
      `${mainFile}: does not exist; write it, or correct its name in src/data/tasks.ts`,
    ],
    [
      'an unknown mark',
      changed('mark: release', 'mark: relaese'),
      `${mainFile}:20: unknown mark "relaese"; expected one of deadline, release; did you mean "release"?`,
    ],
    [
      'a mark that is missing',
      changed(/.*mark: release\n/u, ''),
      'examples/fan-out/go: the mark "release" stands at no shown line; add the comment "mark: release", or say why: lacks: { \'release\': \'…\' } in src/data/tasks.ts',
    ],
    [
      'a wide line',
      changed('line(3)', `line("${'x'.repeat(80)}")`),
      `${mainFile}:9: the shown line has 89 columns; expected at most 80, better 54`,
    ],
    [
      'what looks like a secret',
      changed('line(3)', 'password := "correct-horse"'),
      `${mainFile}:9: looks like a secret; read it from the environment`,
    ],
    [
      'a program without a test',
      () => {
        rmSync(join(root, 'examples/fan-out/go/main_test.go'));
        write('fan-out/go/cases.go', 'package main // reads ../cases.json\n');
      },
      'examples/fan-out/go: has no test; write one that checks every case of ../cases.json',
    ],
    [
      'tests that read no cases',
      () => {
        write('fan-out/go/main_test.go', 'package main\n');
      },
      'examples/fan-out/go: reads no ../cases.json; let its test do so, so that all languages do the same',
    ],
    [
      'too few cases',
      () => {
        write('fan-out/cases.json', '[]');
        verify();
      },
      'examples/fan-out/cases.json: expected a list of at least 3 cases that the tests of all languages read',
    ],
    [
      'a module without a manifest',
      () => {
        rmSync(join(root, 'examples/fan-out/go/go.mod'));
      },
      'examples/fan-out/go: has no go.mod; make it with `go mod init`',
    ],
    [
      'a program that does not exist',
      () => {
        rmSync(join(root, 'examples/fan-out/go'), { recursive: true });
      },
      "examples/fan-out/go: does not exist; write the program, or say why there is none: go: { without: '…' } in src/data/tasks.ts",
    ],
    [
      'a folder without a task',
      () => {
        write('fanout/go/main.go', '');
      },
      'examples/fanout: no task of src/data/tasks.ts has this id; did you mean "fan-out"?; add the task or remove the folder',
    ],
    [
      'a program that shows too little',
      () => {
        write('fan-out/go/main.go', program.replace(`${lines}\n`, ''));
        verify();
      },
      'examples/fan-out/go: shows 2 lines; expected 15 to 45',
    ],
  ])('%s', (_, change, line) => {
    change();
    expect(problems()).toContain(line);
  });
});

test('a mistake in a program is named, and not only that it is wrong', () => {
  const [task] = tasks;
  expect(() =>
    defineTasks('src/data/tasks.ts', [
      {
        id: 'fan-out',
        label: 'Fan-out',
        opens: ['go', 'rust'],
        marks: task?.marks ?? [],
        output: 'same',
        programs: {
          go: { show: [], summary: 'Go cancels the rest.' },
          python: without,
          node: without,
          rust: without,
        },
      },
    ]),
  ).toThrow('"fan-out", programs, go, show: empty; name the region to show');
});
