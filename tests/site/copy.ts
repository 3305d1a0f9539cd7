import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const project = join(import.meta.dirname, '../..');
const parts = [
  'src',
  'content',
  'examples',
  'LICENSE',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/** The new content of a file; bytes if it must not be valid text. */
export type Change = (text: string) => string | Uint8Array;

/** A copy of the project that a test may break and build. */
export interface Copy {
  readonly folder: string;
  /** Changes a file; fails when that changes nothing, so that no test passes by accident. */
  edit(file: string, change: Change): Promise<void>;
  /** Changes several files, or makes them, one change after the other; returns what changes them back. */
  changeAll(
    changes: readonly (readonly [file: string, change: Change])[],
  ): Promise<() => Promise<void>>;
  build(env?: Record<string, string>): Promise<{ code: number | null; output: string }>;
  remove(): Promise<void>;
}

/**
 * @param pictures whether social images of earlier builds come along, which spares drawing them again
 */
export const copyProject = async (pictures = false): Promise<Copy> => {
  const folder = await mkdtemp(join(tmpdir(), 'when-to-use-'));
  for (const part of parts)
    await cp(join(project, part), join(folder, part), {
      recursive: true,
      // What toolchains install for the programs of examples/.
      filter: (path) => !/\/(\.made|\.venv|bin|node_modules|target)$/u.test(path),
    });
  const images = '.astro/cache/social-images';
  if (pictures && existsSync(join(project, images)))
    await cp(join(project, images), join(folder, images), { recursive: true });
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'));
  const edit: Copy['edit'] = async (file, change) => {
    const path = join(folder, file);
    const before = await readFile(path, 'utf8').catch(() => '');
    const after = change(before);
    if (after === before) throw new Error(`the change to ${file} changed nothing`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, after);
  };
  return {
    folder,
    edit,
    changeAll: async (changes) => {
      const files = [...new Set(changes.map(([file]) => join(folder, file)))];
      const before = await Promise.all(
        files.map(async (path) => [path, await readFile(path).catch(() => undefined)] as const),
      );
      for (const [file, change] of changes) await edit(file, change);
      return async () => {
        for (const [path, bytes] of before)
          await (bytes ? writeFile(path, bytes) : rm(path, { force: true }));
      };
    },
    build: (env = {}) =>
      new Promise((resolve, reject) => {
        // Both streams go into one pipe, because the order of two would be random.
        const run = spawn('sh', ['-c', 'exec "$0" --run build 2>&1', process.execPath], {
          cwd: folder,
          // Vitest's own environment (BASE_URL, MODE …) would reach into the build.
          env: { PATH: process.env['PATH'], HOME: folder, ...env },
        });
        const output: string[] = [];
        run.stdout.on('data', (data: Buffer) => output.push(data.toString()));
        run.on('error', reject);
        run.on('close', (code) => {
          resolve({ code, output: output.join('') });
        });
      }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};
