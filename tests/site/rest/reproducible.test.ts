import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elementsOf } from '#kit/elements.ts';
import { projectText } from '../../project.ts';
import { copyProject, type Copy } from '../copy.ts';

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

const buildElsewhere = async (
  env: Record<string, string>,
  prepare: (copy: Copy) => Promise<void> = () => Promise.resolve(),
) => {
  const copy = await copyProject();
  copies.push(copy);
  await prepare(copy);
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
  const files = digests(one.folder);
  expect(Object.keys(files).length).toBeGreaterThan(50);
  expect(files).toEqual(digests(two.folder));
  // A clean build logs no warnings, and one line about its output.
  const { output } = one;
  expect(output).not.toMatch(/warn|deprecat/iu);
  expect(output).toMatch(/\d+ pages, \d+ sections, \d+ table rows and terms indexed/u);
  expect(output).toMatch(/\d+ pages, [\d.]+ MB in [\d.]+ s/u);
  // Two builds without a cache of pictures.
}, 300_000);

describe('a build under a base, of a public repository', () => {
  const repository = 'https://git.example/owner/site';
  let built: Awaited<ReturnType<typeof buildElsewhere>>;
  beforeAll(async () => {
    built = await buildElsewhere(
      { BASE: '/repo/', SITE: 'https://docs.example', PUBLIC_REPOSITORY: repository },
      (copy) =>
        copy.edit('content/go.mdx', (text) =>
          text.replace(/^verified: .*$/mu, 'verified: 2025-12-01'),
        ),
    );
  });

  test('says what is due, and is no worse for it', () => {
    expect(built.output).toMatch(/due 2026-12-01: content\/go\.mdx|due 2026-12-01.*go\.mdx/u);
  });

  test('has every link and file below it', () => {
    const { folder, files } = built;
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

  test('has links on a page that edit it and report on it, filled in', () => {
    const page = fromHtml(
      readFileSync(join(built.folder, 'compare/go-vs-rust/index.html'), 'utf8'),
    );
    const linked = elementsOf(page).flatMap((element) => {
      const { href } = element.properties;
      if (typeof href !== 'string' || !href.startsWith(repository)) return [];
      const { pathname, searchParams } = new URL(href);
      return [[toString(element), pathname, Object.fromEntries(searchParams)]];
    });
    const verified = /^verified: (.+)$/mu.exec(projectText('content/compare/go-vs-rust.mdx'))?.[1];
    const report = {
      page: 'Go or Rust: which to choose, and when',
      address: 'https://docs.example/repo/compare/go-vs-rust/',
    };
    expect(linked).toEqual([
      ['Edit this page', '/owner/site/edit/main/content/compare/go-vs-rust.mdx', {}],
      [
        'This is wrong',
        '/owner/site/issues/new',
        { template: 'wrong.yml', title: `Wrong: ${report.page}`, ...report },
      ],
      [
        'This is stale',
        '/owner/site/issues/new',
        { template: 'stale.yml', title: `Stale: ${report.page}`, ...report, verified },
      ],
    ]);
  });
});
