import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { floorOf } from './floor.ts';
import { generatedPages, sentencesOf } from './generated-pages.ts';
import { watchMemory } from './memory.ts';
import { benchCommand, markdownTable, median, summary, withSection } from './statistics.ts';

describe('what measurements come to', () => {
  test('the median is the middle, or the mean of the two in the middle', () => {
    expect(median([9, 1, 10])).toBe(9);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(() => median([])).toThrow('the median of no values');
  });

  test('a summary has the spread where there is one', () => {
    expect(summary([812.4, 790, 901])).toBe('812 (790–901)');
    expect(summary([0, 0, 0], 3)).toBe('0.000');
  });

  test('a table sets figures to the right', () => {
    expect(markdownTable(['Page', 'ms'], [['Go', '1']])).toBe(
      '| Page | ms |\n| --- | --: |\n| Go | 1 |',
    );
  });

  test('the command beside them has the settings it was run with, and no others', () => {
    const env = { PATH: '/bin', BENCH_RUNS: '9', BENCH_PAGES: '50 1000', BENCH_NONE: undefined };
    expect(benchCommand('build', env)).toBe(
      'BENCH_PAGES="50 1000" BENCH_RUNS=9 npm run bench -- build',
    );
    expect(benchCommand('pages', {})).toBe('npm run bench -- pages');
  });

  test('a part that is measured again replaces its own section only', () => {
    const before = '# Speed\n\nHow.\n\n## Pages\n\nold\n\n## Search\n\nkept\n';
    expect(withSection(before, 'Pages', 'new\n')).toBe(
      '# Speed\n\nHow.\n\n## Pages\n\nnew\n\n## Search\n\nkept\n',
    );
    expect(withSection(before, 'Building', 'added')).toBe(`${before}\n## Building\n\nadded\n`);
  });
});

test('the floor of a page is the words of its main part, each once', () => {
  const html =
    floorOf(`<!doctype html><title>T</title><nav>Menu</nav><main class="x"><h2 id="a">Cold <b>start</b></h2>
    <ul><li>One</li><li><p>Two &lt; three</p></li></ul><script>x()</script><svg><text>no</text></svg>
    <table><tr><th>Go</th><td>Fast</td></tr></table></main>`);
  expect(html.slice(html.indexOf('</title>') + 8).split('\n')).toEqual([
    '<h2>Cold start</h2>',
    '<li>One</li>',
    '<p>Two &lt; three</p>',
    '<p>Go</p>',
    '<p>Fast</p>',
  ]);
});

describe('generated pages', () => {
  const mdx = `---
title: A
---

Plain words make up this sentence, which is long enough. It links to [Go](/go/) and so it is left out here.

- A list item that is long enough to be a sentence of its own.

A claim that stands in a paragraph of its own has a source.<Cite ids="go-faq" />
`;
  const sentences = sentencesOf(mdx);

  test('are made of sentences without marks', () => {
    expect(sentences).toEqual([
      'Plain words make up this sentence, which is long enough.',
      'A claim that stands in a paragraph of its own has a source.',
    ]);
  });

  test('are the same each time, cite sources and have headings that differ', () => {
    const [one, two] = generatedPages(2, sentences, ['go-faq']);
    expect(generatedPages(2, sentences, ['go-faq'])).toEqual([one, two]);
    expect(two?.id).toBe('generated/page-2');
    expect(two?.text).toContain('<Cite ids="go-faq" />');
    const headings = one?.text.match(/^## .+$/gmu) ?? [];
    expect(new Set(headings).size).toBe(5);
  });
});

test('the memory of a build is that of the processes in its folder', async () => {
  const [busy, other] = await Promise.all(
    ['busy-', 'other-'].map((name) => mkdtemp(join(tmpdir(), name))),
  );
  if (busy === undefined || other === undefined) throw new Error('no folders');
  try {
    const [mostThere, mostElsewhere] = [watchMemory(busy), watchMemory(other)];
    const holding = 'globalThis.held = Buffer.alloc(2e8, 1); setTimeout(() => {}, 1500)';
    await once(spawn(process.execPath, ['--eval', holding], { cwd: busy }), 'exit');
    const { node, all } = await mostThere();
    expect(node).toBeGreaterThan(200);
    expect(node).toBeLessThan(600);
    expect(all).toBe(node);
    expect(await mostElsewhere()).toEqual({ node: 0, all: 0 });
  } finally {
    await Promise.all([busy, other].map((folder) => rm(folder, { recursive: true })));
  }
});
