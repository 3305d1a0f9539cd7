import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { mdxComponents } from '#site/mdx-components.ts';
import { projectFolder, projectText } from '../project.ts';

const texts = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'hosts/README.md',
  'lab/README.md',
].concat(['authoring', 'architecture', 'operations'].map((name) => `docs/${name}.md`));

test('a newcomer reads the README to its end: it has at most 90 lines', () => {
  expect(projectText('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(90);
});

test.each(texts)('%s names commands, files and folders that exist', (file) => {
  const text = projectText(file);
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(projectText('package.json')));
  const named = [...text.matchAll(/\bnpm run ([a-z][a-z:-]*)/gu)].map(([, name]) => name);
  expect(named.filter((name = '') => !(name in scripts))).toEqual([]);
  const paths = [...text.matchAll(/`((?:src|content|public|hosts|tests|docs)\/[^`<>*…{}\s]*)`/gu)]
    .map(([, path = '']) => path)
    .filter((path) => !/\/example|build-time/u.test(path));
  expect(paths.filter((path) => !existsSync(join(projectFolder, path)))).toEqual([]);
  const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/gu)]
    .map(([, path = '']) => path)
    // Examples of links within the site begin with a slash.
    .filter((path) => !path.startsWith('/'));
  const folder = join(projectFolder, file, '..');
  expect(links.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
});

test('the guide for authors has every component, and none that does not exist', () => {
  const named = [...projectText('docs/authoring.md').matchAll(/`<([A-Z]\w+)[ />]/gu)].map(
    ([, name]) => name,
  );
  expect([...new Set(named)].sort()).toEqual(Object.keys(mdxComponents).sort());
});
