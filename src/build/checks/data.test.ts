import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { dataTexts, withDataLines } from './data.ts';
import { dataModules } from './data-modules.ts';

/** The files of its own folder that a module imports. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/ from '\.\/([^']+)'/gu)].map(([, name = '']) =>
    join(dirname(file), name),
  );

test('every file that defines data is imported', () => {
  const defining = readdirSync('src/data', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('schemas/'))
    .map((name) => `src/data/${name}`)
    .filter((file) => /= define[A-Z]/u.test(readFileSync(file, 'utf8')));
  const listed = Object.keys(dataModules);
  // The files of a subfolder are joined by its index.
  const joined = listed.filter((file) => file.endsWith('/index.ts')).flatMap(importsOf);
  expect([...listed, ...joined]).toEqual(expect.arrayContaining(defining));
});

test('a problem gets the line of its path', async () => {
  const texts = await dataTexts(process.cwd());
  const at = (file: string, ...path: (string | number)[]) =>
    withDataLines([{ file, path, message: 'x' }], texts)[0]?.line;
  expect(at('src/data/scorecard.ts', 'rows', 0, 'id')).toBe(13);
  expect(at('src/data/scorecard.ts', 'columns', 1)).toBe(10);
  expect(at('src/data/sources.ts', 'actix-web', 'url')).toBe(6);
  expect(at('src/data/search-words/languages.ts', '/go/')).toBe(5);
});
