import { stepsOf } from '#code/run/steps.ts';
import { stackFiles } from '#code/stack-files.ts';
import type { LanguageId } from '#data/schemas/language.ts';
import type { Stack } from '#data/schemas/stack.ts';
import type { Bench } from './bench.ts';
import { copyOf, run } from './builds.ts';
import type { Found } from './experiment.ts';

/** What stands beside a program in its image, apart from Debian: a runtime, by the command that names its files. */
const runtimes: Readonly<Record<LanguageId, string>> = {
  go: 'true',
  rust: 'true',
  node: 'realpath "$(command -v node)"',
  python: `"$UV_PYTHON" -c 'import sys, sysconfig, os; print(os.path.realpath(sys.executable)); print(sysconfig.get_path("stdlib"))'`,
};

/** How its Dockerfile builds it: without what only tests and checkers need. */
const imageBuild: Readonly<Record<LanguageId, string>> = {
  go: 'CGO_ENABLED=0 go build -trimpath -ldflags=-s -o bin/links ./cmd/links',
  rust: 'cargo build --release --locked',
  node: 'npm ci --omit=dev',
  python:
    'UV_COMPILE_BYTECODE=1 uv sync --locked --no-dev && .venv/bin/python -m compileall -q links',
};

/** What is copied into the image, below the folder of the stack. */
const shipped: Readonly<Record<LanguageId, string>> = {
  go: 'bin/links',
  rust: 'target/release/links',
  node: 'package.json src migrations node_modules',
  python: '.venv links migrations',
};

/** What tools count that run code of a package while it is installed or built. */
const scripts: Readonly<Record<LanguageId, string>> = {
  go: 'echo 0',
  node: `node --print "Object.entries(require('./package-lock.json').packages).filter(([, p]) => p.hasInstallScript && !p.dev).length"`,
  python: `grep -c 'source = { registry' uv.lock | xargs -I{} sh -c 'echo $(( {} - $(grep -c "^wheels = \\[" uv.lock) ))'`,
  rust: `set -o pipefail; cargo metadata --locked --offline --filter-platform "$(rustc --print host-tuple)" --format-version 1 | node --print "JSON.parse(require('fs').readFileSync(0)).packages.filter((p) => p.source && p.targets.some((t) => t.kind.some((k) => k === 'custom-build' || k === 'proc-macro'))).length"`,
};

/** The packages that are installed to run it, apart from itself, where the record of another platform's would be longer. */
const installed: Readonly<Partial<Record<LanguageId, string>>> = {
  python: 'ls -d .venv/lib/python*/site-packages/*.dist-info | grep -v /links-',
};

const isTest = (path: string): boolean =>
  /(^|\/)(tests?|conftest)(\/|\.py$)|_test\.go$|\.test\.ts$|(^|\/)test_\w+\.py$/u.test(path);

/** Lines that somebody wrote and that are not empty, tests apart. */
const lineCount = (bench: Bench, stack: Stack): number =>
  stackFiles(bench.root, stack)
    .filter(
      ({ path, text }) =>
        /\.(go|py|ts|rs|sql)$/u.test(path) &&
        !isTest(path) &&
        !/^\/\/ Code generated /mu.test(text),
    )
    .reduce(
      (sum, { text }) =>
        sum +
        // Rust has the tests of a file at its end.
        (text.split('#[cfg(test)]\nmod ')[0] ?? '').split('\n').filter((line) => line.trim() !== '')
          .length,
      0,
    );

/** Bytes below some paths, without what a file system adds, and what gzip makes of them. */
const sizes = async (
  bench: Bench,
  stack: Stack,
  folder: string,
): Promise<{ unpacked: number; packed: number }> => {
  const { language } = stack;
  const program = shipped[language];
  // A runtime comes without the bytecode of its library, and here has that of what happened to run.
  const runtime = `$(${runtimes[language]})`;
  const unpacked = await run(
    bench,
    stack,
    folder,
    `set -o pipefail; { find ${program} -type f -printf '%s\\n'; test -z "${runtime}" || find ${runtime} -type f -not -path '*/__pycache__/*' -printf '%s\\n'; } | awk '{ sum += $1 } END { print sum }'`,
  );
  const packed = await run(
    bench,
    stack,
    folder,
    `set -o pipefail; { tar --create ${program}; test -z "${runtime}" || tar --create --absolute-names --exclude=__pycache__ ${runtime}; } | gzip -6 | wc -c`,
  );
  return { unpacked: Number(unpacked), packed: Number(packed) };
};

/** A copy of a stack as it is shipped. */
export const shippedCopy = async (bench: Bench, stack: Stack): Promise<string> => {
  const folder = await copyOf(bench, stack, 'counted');
  await run(bench, stack, folder, imageBuild[stack.language]);
  return folder;
};

/** Counts that are the same in each run of a day. */
export const count = async (bench: Bench, stack: Stack, folder: string): Promise<Found[]> => {
  const { direct, all } = stepsOf[stack.language];
  const linesOf = async (line: string): Promise<number> =>
    (await run(bench, stack, folder, line)).split('\n').filter((text) => text.trim() !== '').length;
  const { unpacked, packed } = await sizes(bench, stack, folder);
  const found = (metric: string, value: number): Found => ({
    metric,
    variant: stack.language,
    value,
  });
  return [
    found('lines', lineCount(bench, stack)),
    found('direct-dependencies', await linesOf(direct)),
    found('all-dependencies', await linesOf(installed[stack.language] ?? all)),
    found('install-scripts', Number(await run(bench, stack, folder, scripts[stack.language]))),
    found('size-unpacked', unpacked),
    found('size-packed', packed),
  ];
};
