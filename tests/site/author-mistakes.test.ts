import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { copyProject, type Copy } from './copy.ts';

const append = (text: string) => (before: string) => `${before.trimEnd()}\n\n${text}\n`;

/** One mistake of each stage: files, front matter, syntax, components, headings, links. */
const inPages = [
  ['content/notes.md', () => 'Notes.', /^content\/notes\.md: not a page; /mu],
  [
    'content/go.mdx',
    (text: string) => text.replace(/^verified: .*$/mu, 'verified: 2099-01-01'),
    /^content\/go\.mdx:\d+: verified: 2099-01-01 is in the future; /mu,
  ],
  [
    'content/rust.mdx',
    append('Where x <5.'),
    /^content\/rust\.mdx:\d+: a `<` that begins no tag; /mu,
  ],
  [
    'content/about.mdx',
    append('Surely.<Cite id="go-faq" />'),
    /^content\/about\.mdx:\d+: <Cite> has no attribute id; it takes ids$/mu,
  ],
  [
    'content/node.mdx',
    append('# Node'),
    /^content\/node\.mdx:\d+: "Node" is a heading of the first/mu,
  ],
  [
    'content/pitfalls.mdx',
    append('[words](/glosary/)'),
    /^content\/pitfalls\.mdx:\d+: the link "\/glosary\/" leads to no page or file; did you mean "\/glossary\/"\?$/mu,
  ],
] as const;

const inData = [
  [
    'src/data/scorecard.ts',
    (text: string) => text.replace('scores: [{ value: 4 }]', 'scores: [{ value: 9 }]'),
    /^src\/data\/scorecard\.ts:\d+: row "cpu-performance", column "go", scores number 1, value: expected a whole number of 1 to 5$/mu,
  ],
  [
    'src/data/sources.ts',
    (text: string) => text.replace("  'go-faq': {", "  'actix-web': {"),
    /^src\/data\/sources\.ts:\d+: duplicate key `actix-web` \(lines \d+ and \d+\); rename or remove one$/mu,
  ],
] as const;

/** Every page depends on the sources, so that a mistake in them must not keep the rest from being read. */
const inSources = [
  [
    'src/data/sources.ts',
    (text: string) => text.replace(/checked: '[^']+'/u, "checked: '2099-01-01'"),
    /^src\/data\/sources\.ts:\d+: actix-web, checked: 2099-01-01 is in the future; write the day on which it was done$/mu,
  ],
] as const;

let copy: Copy;
beforeAll(async () => {
  copy = await copyProject(true);
});
afterAll(() => copy.remove());

test.each([
  ['pages', inPages],
  ['data', inData],
  ['the sources', inSources],
] as const)(
  'one build names every mistake in %s, with its line and no stack trace',
  async (_, mistakes) => {
    const undo = await copy.changeAll(mistakes.map(([file, change]) => [file, change]));
    const { code, output } = await copy.build();
    await undo();
    for (const [, , says] of mistakes) expect(output).toMatch(says);
    expect(output).toContain('The build stopped.\n');
    expect(output).not.toMatch(/^\s+at |unhandled|Stack trace|\[build\]/mu);
    expect(code).toBe(1);
  },
);

describe('npm run dev', () => {
  const address = 'http://localhost:4523/go/';
  let server: ChildProcess;
  let output = '';
  const says = (line: RegExp): Promise<void> =>
    vi.waitFor(
      () => {
        expect(output).toMatch(line);
      },
      { timeout: 30_000, interval: 50 },
    );

  beforeAll(async () => {
    const astro = join(copy.folder, 'node_modules/astro/bin/astro.mjs');
    server = spawn(process.execPath, [astro, 'dev', '--port', '4523'], {
      cwd: copy.folder,
      env: { PATH: process.env['PATH'], HOME: copy.folder, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    for (const stream of [server.stdout, server.stderr])
      stream?.on('data', (data: Buffer) => {
        output += data.toString();
      });
    await says(/watching for file changes/u);
  });
  afterAll(() => {
    server.kill();
  });

  test('names each mistake in one line, shows it instead of pages, and says when it is fixed', async () => {
    const [, , , [page, typed]] = inPages;
    const [[data, scored]] = inData;
    const undoPage = await copy.changeAll([[page, typed]]);
    await says(/<Cite> has no attribute id; it takes ids/u);
    const undoData = await copy.changeAll([[data, scored]]);
    await says(/expected a whole number of 1 to 5/u);
    const answer = await fetch(address);
    expect(answer.status).toBe(500);
    expect(await answer.text()).toMatch(/<li><code>src\/data\/scorecard\.ts:\d+: row /u);
    await undoData();
    await undoPage();
    await says(/all mistakes are fixed/u);
    expect((await fetch(address)).status).toBe(200);
    expect(output.match(/has no attribute id/gu)).toHaveLength(1);
    expect(output.match(/expected a whole number/gu)).toHaveLength(1);
    expect(output).not.toMatch(/Stack trace|^\s+at |Browser APIs/mu);
  });
});
