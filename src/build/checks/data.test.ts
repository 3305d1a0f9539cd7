import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataTexts, withDataLines } from './data.ts';
import { dataModules } from './data-modules.ts';

test('every file that defines data is imported', () => {
  const defining = readdirSync('src/data')
    .map((name) => `src/data/${name}`)
    .filter((file) => file.endsWith('.ts') && /= define[A-Z]/u.test(readFileSync(file, 'utf8')));
  expect(Object.keys(dataModules)).toEqual(expect.arrayContaining(defining));
});

test('a problem gets the line of its path', async () => {
  const texts = await dataTexts(process.cwd());
  const at = (file: string, ...path: (string | number)[]) =>
    withDataLines([{ file, path, message: 'x' }], texts)[0]?.line;
  expect(at('src/data/scorecard.ts', 'rows', 0, 'id')).toBe(13);
  expect(at('src/data/scorecard.ts', 'columns', 1)).toBe(10);
  expect(at('src/data/sources.ts', 'actix-web', 'url')).toBe(6);
});
