import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dist } from '../built.ts';
import { copyProject } from '../site/copy.ts';
import type { Site } from './servers.ts';

/** The sites that the hosts serve, and what takes them away. */
export interface Sites {
  /** The built site with its compressed files, at the root. */
  readonly root: Site;
  /** A build for `BASE=/repo/`. */
  readonly below: Site;
  remove(): Promise<void>;
}

const compressed = (folder: string): void => {
  const { status, stderr } = spawnSync(process.execPath, [
    'src/build/commands/compress.ts',
    folder,
  ]);
  if (status !== 0) throw new Error(stderr.toString());
};

const built = async (base: string, folder: string): Promise<void> => {
  const copy = await copyProject(true);
  const { code, output } = await copy.build({ BASE: `${base}/` });
  if (code !== 0) throw new Error(output);
  await rename(join(copy.folder, 'dist'), folder);
  await copy.remove();
};

/** What no visitor may get: files of a name that begins with a dot, and one beside the site. */
export const secret = 'not for visitors';

/** Lays the sites out as a person would who follows hosts/README.md, with secrets in reach of a careless server. */
export const layOut = async (): Promise<Sites> => {
  const folder = await mkdtemp(join(tmpdir(), 'hosts-'));
  const root = { folder: join(folder, 'site'), base: '' };
  const below = { folder: join(folder, 'sites/repo'), base: '/repo' };
  await mkdir(join(folder, 'sites'));
  const building = built(below.base, below.folder);
  await cp(dist, root.folder, { recursive: true });
  await mkdir(join(root.folder, '.git'));
  for (const file of ['secret.txt', 'site/.env', 'site/.git/config'])
    await writeFile(join(folder, file), secret);
  compressed(root.folder);
  await building;
  return { root, below, remove: () => rm(folder, { recursive: true, force: true }) };
};
