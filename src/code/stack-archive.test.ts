import { execFileSync } from 'node:child_process';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { stacks } from '#data/stacks.ts';
import { stackArchive } from './stack-archive.ts';

const root = process.cwd();

/** What git holds of a folder. */
const tracked = (folder: string): string[] =>
  execFileSync('git', ['-C', root, 'ls-files', '--', folder], { encoding: 'utf8' })
    .trim()
    .split('\n');

describe.each(stacks)('the archive of $id', (stack) => {
  const archive = stackArchive(root, stack);

  test('holds what git holds, in one folder, and nothing that a tool made', () => {
    const expected = [...tracked(stack.folder), ...stack.beside].map(
      (path) =>
        `${stack.id}/${path.replace(`${stack.folder}/`, '').replace(/^examples\/service\//u, '')}`,
    );
    expect(Object.keys(unzipSync(archive)).sort()).toEqual(expected.sort());
  });

  test('is the same byte for byte when it is made again', () => {
    expect(Buffer.from(stackArchive(root, stack)).equals(archive)).toBe(true);
  });
});
