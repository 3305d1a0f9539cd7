import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, type Copy } from '../copy.ts';

const replace = (from: string | RegExp, to: string) => (before: string) => before.replace(from, to);

describe('the build refuses', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await copyProject(true);
  });
  afterAll(() => copy.remove());

  test('a published address that is gone, and names each with the way to keep it', async () => {
    const undo = await copy.changeAll([
      ['content/go.mdx', replace('### Goroutine leaks', '### Leaking goroutines')],
      ['src/data/picks.ts', replace("id: 'command-line-tool'", "id: 'terminal-tool'")],
      ['src/data/glossary.ts', replace("id: 'sum-type'", "id: 'tagged-union'")],
      ['src/data/sections.ts', replace("['pitfalls',", "['traps',")],
      [
        'content/go.mdx',
        replace(
          '\nformerly:\n  anchors:\n',
          '\nformerly:\n  anchors:\n    leaked-goroutines: [goroutine-leaks]\n',
        ),
      ],
    ]);
    const [before, after] = ['pitfalls', 'traps'].map((name) =>
      join(copy.folder, `content/${name}.mdx`),
    );
    if (before && after) await rename(before, after);
    const { code, output } = await copy.build();
    if (before && after) await rename(after, before);
    await undo();
    expect(output).toContain(
      '/pitfalls/ was published and no longer exists; if it was renamed, keep the old name in its front matter: `formerly: { pages: [pitfalls] }`',
    );
    expect(output).toMatch(
      /^content\/go\.mdx:\d+: formerly, anchors: the page has no heading with the anchor "leaked-goroutines"; write the one that the heading has now$/mu,
    );
    for (const address of ['/tables/picks/#command-line-tool', '/glossary/#sum-type'])
      expect(output).toContain(`${address} was published and no longer exists; if it was renamed`);
    expect(code).toBe(1);
  });

  test('an empty collection', async () => {
    await rm(join(copy.folder, 'content'), { recursive: true });
    const { code, output } = await copy.build();
    expect(output).toContain('content/: no page; expected at least content/index.mdx');
    expect(code).toBe(1);
  });
});
