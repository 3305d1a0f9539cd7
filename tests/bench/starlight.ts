import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const version = '0.42.4';
/** Its dependencies have no lockfile here: npm installs the versions of this day, always the same. */
const before = '2026-11-20';

export interface StarlightSite {
  readonly version: string;
  readonly folder: string;
  /** Builds it. @returns seconds */
  readonly build: () => Promise<number>;
  readonly remove: () => Promise<void>;
}

const run = (command: string, args: readonly string[], cwd: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
    const started = performance.now();
    const child = spawn(command, args, { cwd, env, stdio: 'ignore' });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve((performance.now() - started) / 1000);
      else reject(new Error(`${command} ${args.join(' ')} ended with ${String(code)}`));
    });
  });

const config = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ site: 'https://starlight.example', integrations: [starlight({ title: 'Plain' })] });
`;
const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** The first heading becomes the title, as Starlight wants it. */
const asDoc = (markdown: string): string =>
  markdown.replace(
    /^# (.+)\n/u,
    (_, title: string) => `---\ntitle: ${JSON.stringify(title)}\n---\n`,
  );

/**
 * Installs a Starlight site with the given pages into a temporary folder, so that Starlight is no dependency of this
 * project.
 * @param pages Markdown, each beginning with its title as a heading
 * @returns undefined when it cannot be installed
 */
export const starlightSite = async (
  pages: readonly string[],
): Promise<StarlightSite | undefined> => {
  const folder = await mkdtemp(join(tmpdir(), 'starlight-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const docs = join(folder, 'src/content/docs');
  await mkdir(docs, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  await writeFile(join(folder, 'astro.config.mjs'), config);
  await writeFile(join(folder, 'src/content.config.ts'), collections);
  for (const [index, page] of pages.entries())
    await writeFile(join(docs, index === 0 ? 'index.md' : `page-${String(index)}.md`), asDoc(page));
  try {
    // Its peer dependency is the Astro that matches it.
    await run(
      'npm',
      [
        'install',
        // Its sharp and esbuild bring their binaries as packages; npm here refuses scripts that are not named.
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--fetch-retries=1',
        '--fetch-timeout=30000',
        `--before=${before}`,
        `@astrojs/starlight@${version}`,
      ],
      folder,
    );
  } catch {
    await remove();
    return undefined;
  }
  const command = join(folder, 'node_modules/.bin/astro');
  return { version, folder, build: () => run(command, ['build'], folder), remove };
};
