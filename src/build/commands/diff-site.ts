import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, UsageError } from './command.ts';
import { siteDump } from '#build/site-dump.ts';

/**
 * `npm run diff-site -- BEFORE [AFTER]`: shows what two builds say differently, as `diff` does. The second is `dist/` if
 * left out. Exits with 1 if there is a difference.
 */
await command(async () => {
  const [before, after = 'dist', ...more] = process.argv.slice(2);
  if (before === undefined || more.length > 0)
    throw new UsageError(
      'usage: npm run diff-site -- BEFORE [AFTER], each the folder of a built site',
    );
  const folder = await mkdtemp(join(tmpdir(), 'diff-site-'));
  try {
    await writeFile(join(folder, 'before'), await siteDump(before));
    await writeFile(join(folder, 'after'), await siteDump(after));
    const { status } = spawnSync(
      'diff',
      ['-U2', '--show-function-line=^===', '--label=before', '--label=after', 'before', 'after'],
      {
        cwd: folder,
        stdio: 'inherit',
      },
    );
    return status ?? 2;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 2);
