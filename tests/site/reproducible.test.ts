import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyProject, type Copy } from './copy';

const digests = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        relative(folder, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );

const copies: Copy[] = [];
afterAll(() => Promise.all(copies.map((copy) => copy.remove())));

const buildElsewhere = async (env: Record<string, string>) => {
  const copy = await copyProject();
  copies.push(copy);
  const { code, output } = await copy.build(env);
  expect(code, output).toBe(0);
  const folder = join(copy.folder, 'dist');
  return { folder, files: digests(folder), output };
};

test('two clean builds in other folders, time zones and locales are the same to the byte', async () => {
  const one = await buildElsewhere({ TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' });
  const two = await buildElsewhere({
    TZ: 'America/Adak',
    LANG: 'de_DE.UTF-8',
    LC_ALL: 'de_DE.UTF-8',
  });
  expect(Object.keys(one.files).length).toBeGreaterThan(50);
  expect(one.files).toEqual(two.files);
  // A clean build warns of nothing and says in a line what it made.
  const { output } = one;
  expect(output).not.toMatch(/warn|deprecat/iu);
  expect(output).toMatch(/\d+ pages, \d+ sections, \d+ table rows and terms indexed/u);
  expect(output).toMatch(/\d+ pages, \d+ tables as CSV, Markdown and JSON, [\d.]+ MB in [\d.]+ s/u);
});

test('a build under a base has every link and file below it', async () => {
  const { folder, files } = await buildElsewhere({ BASE: '/repo/', SITE: 'https://docs.example' });
  const pages = Object.keys(files).filter((file) => file.endsWith('.html'));
  const addresses = pages.flatMap((file) =>
    Array.from(
      readFileSync(join(folder, file), 'utf8').matchAll(/ (?:href|src|action)="(\/[^"]*)"/gu),
      ([, address = '']) => `${file}: ${address}`,
    ),
  );
  expect(addresses.length).toBeGreaterThan(pages.length);
  expect(addresses.filter((address) => !address.includes(': /repo/'))).toEqual([]);
  const canonical = /<link rel="canonical" href="https:\/\/docs\.example\/repo\/go\/"/u;
  expect(readFileSync(join(folder, 'go/index.html'), 'utf8')).toMatch(canonical);
});
