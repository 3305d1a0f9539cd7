import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { headerRules } from '../headers.ts';

const project = join(import.meta.dirname, '../..');
const text = (file: string): string => readFileSync(join(project, file), 'utf8');
const folder = '.github/workflows';

const permissions = z.record(z.string(), z.enum(['read', 'write']));
const workflowSchema = z.object({
  permissions,
  concurrency: z.object({ group: z.string() }),
  jobs: z.record(
    z.string(),
    z.object({
      permissions: permissions.optional(),
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          run: z.string().optional(),
          env: z.record(z.string(), z.string()).optional(),
        }),
      ),
    }),
  ),
});

const workflow = (file: string): z.infer<typeof workflowSchema> =>
  workflowSchema.parse(parse(text(`${folder}/${file}`)));

describe.each(readdirSync(join(project, folder)))('%s', (file) => {
  const { permissions: granted, jobs } = workflow(file);

  test('may write nothing but what the job that publishes writes', () => {
    expect(granted).toEqual({ contents: 'read' });
    for (const [name, job] of Object.entries(jobs)) {
      const written = Object.entries(job.permissions ?? {}).filter(([, kind]) => kind === 'write');
      const expected = name === 'deploy' ? ['pages', 'id-token'] : [];
      expect(written.map(([what]) => what)).toEqual(expected);
    }
  });

  test('runs actions by their commit, with the version beside it, and no secret', () => {
    for (const [line] of text(`${folder}/${file}`).matchAll(/^.*\buses:.*$/gmu))
      expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
    expect(text(`${folder}/${file}`)).not.toMatch(/secrets\b/u);
  });
});

test('both workflows run the same versions of what they share', () => {
  const used = ['ci.yml', 'pages.yml'].map((file) =>
    Object.values(workflow(file).jobs).flatMap(({ steps }) => steps.map(({ uses }) => uses)),
  );
  expect(used[0]?.filter((each) => each !== undefined && !used[1]?.includes(each))).toEqual([]);
});

test('GitHub Pages builds for the address it publishes at, and CI runs what a person runs', () => {
  const steps = workflow('pages.yml').jobs['build']?.steps ?? [];
  expect(steps.find(({ run }) => run === 'npm ci && npm run build')?.env).toMatchObject({
    SITE: '${{ steps.pages.outputs.origin }}',
    BASE: '${{ steps.pages.outputs.base_path }}/',
  });
  expect(workflow('ci.yml').jobs['test']?.steps.at(-1)?.run).toBe('.ci/run');
});

test('Netlify builds from the lockfile, for the address it publishes at', () => {
  const settings = text('netlify.toml').split('\n');
  expect(settings).toContain('  command = "npm ci && SITE=$URL npm run build"');
  expect(settings).toContain('  publish = "dist"');
});

test('every host builds with the Node that the lockfile brings', () => {
  const { optionalDependencies } = z
    .object({ optionalDependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(text('package.json')));
  for (const version of Object.values(optionalDependencies))
    expect(text('.node-version').trim()).toBe(version);
});

test('_headers keeps to the limits of Cloudflare Pages: 100 rules, lines of 2,000 characters', () => {
  const file = text('public/_headers');
  expect(headerRules(file).length).toBeLessThanOrEqual(100);
  for (const line of file.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
});
