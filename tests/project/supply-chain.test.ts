import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { projectFolder, projectText } from '../project.ts';

const versionsSchema = z.record(z.string(), z.string());
const declaredSchema = z.object({
  dependencies: versionsSchema,
  devDependencies: versionsSchema,
  optionalDependencies: versionsSchema,
});
const packageFile: unknown = JSON.parse(projectText('package.json'));
const declared = declaredSchema.parse(packageFile);
const { allowScripts } = z
  .object({ allowScripts: z.record(z.string(), z.boolean()) })
  .parse(packageFile);

const lockfile: unknown = JSON.parse(projectText('package-lock.json'));
const locked = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        integrity: z.string().optional(),
        hasInstallScript: z.boolean().default(false),
      }),
    ),
  })
  .parse(lockfile).packages;
const installed = Object.entries(locked).filter(([path]) => path !== '');

describe('dependencies', () => {
  test('have exact versions', () => {
    for (const [name, version] of Object.values(declared).flatMap(Object.entries<string>))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/u);
  });

  test('are the same in the lockfile', () => {
    const root = z.object({ packages: z.object({ '': declaredSchema }) }).parse(lockfile);
    expect(root.packages['']).toEqual(declared);
  });

  test('are known by their checksum', () => {
    for (const [path, { integrity }] of installed) expect(integrity, path).toMatch(/^sha512-/u);
  });

  test('with an install script are allowed or refused by name', () => {
    const scripted = installed
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//u, ''));
    expect(scripted.length).toBeGreaterThan(0);
    expect(Object.keys(allowScripts)).toEqual([...new Set(scripted)]);
    expect(Object.values(allowScripts)).not.toContain(true);
  });

  test('are added with exact versions, and none may run a script that is not allowed by name', () => {
    expect(projectText('.npmrc').split('\n')).toEqual(
      expect.arrayContaining(['save-exact=true', 'strict-allow-scripts=true']),
    );
  });

  test.each(['.ci/run', 'README.md'])('%s installs what the lockfile says', (file) => {
    expect(projectText(file)).toMatch(/npm ci\b/u);
    expect(projectText(file)).not.toMatch(/npm (i|install)\b/u);
  });

  test('that a text says to run are of exact versions, or of the lockfile', () => {
    const texts = globSync('{*,hosts/*,.github/**/*,tests/**/*}.{md,toml,yml}', {
      cwd: projectFolder,
    });
    expect(texts).toEqual(expect.arrayContaining(['hosts/README.md', 'netlify.toml']));
    const run = texts.flatMap((file) =>
      [...projectText(file).matchAll(/\bnpx (?:-\S+ )*(\S+)/gu)].map(([, name = '']) => name),
    );
    expect(run).not.toEqual([]);
    for (const name of run)
      if (!existsSync(join(projectFolder, 'node_modules/.bin', name)))
        expect(name).toMatch(/^(@[\w-]+\/)?[\w-]+@\d+\.\d+\.\d+$/u);
  });

  test.each(['tests/bench/starlight.ts'])(
    'that %s installs beside the lockfile are those of one day, and run no script',
    (file) => {
      expect(projectText(file)).toMatch(/^const version = '\d+\.\d+\.\d+';$/mu);
      expect(projectText(file)).toMatch(/^const before = '\d{4}-\d{2}-\d{2}';$/mu);
      expect(projectText(file)).toContain('`--before=${before}`');
      expect(projectText(file)).toContain("'--ignore-scripts'");
    },
  );
});

test('the workflow that asks for vulnerabilities may only read', () => {
  expect(projectText('.github/workflows/audit.yml')).toMatch(
    /^permissions:\n {2}contents: read\n\n/mu,
  );
});
