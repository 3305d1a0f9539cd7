import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, type Copy } from '../copy.ts';
import { append, describeRefusals, replace } from '../refusals.ts';

describeRefusals([
  {
    stage: 'marks of MDX',
    refusals: [
      {
        mistake: 'a brace that is not closed',
        file: 'content/about.mdx',
        change: append('A set { of things.'),
        says: /^content\/about\.mdx: line \d+: .*expected a corresponding closing brace.*; a brace in text is written `\\\{`$/mu,
      },
      {
        mistake: 'a bracket that begins no tag',
        file: 'content/changes.mdx',
        change: append('Where a <5 holds.'),
        says: /^content\/changes\.mdx: line \d+: Unexpected character `5`.*; close the tag; a `<` in text is written `\\<`$/mu,
      },
      {
        mistake: 'an unclosed tag',
        file: 'content/glossary.mdx',
        change: append('<div>'),
        says: 'content/glossary.mdx: Expected a closing tag for `<div>`',
      },
    ],
  },
  {
    stage: 'text in braces',
    refusals: [
      {
        mistake: 'a word in braces',
        file: 'content/about.mdx',
        change: append('A {set} of things.'),
        says: 'content/about.mdx: `{set}` is code, which has no rendering as Markdown; write words or a component; a brace in text is written `\\{`',
      },
    ],
  },
  {
    stage: 'the rows of a table',
    refusals: [
      {
        mistake: 'a table row without a language',
        file: 'src/data/scorecard.ts',
        change: replace(/\n {8}rust: \{/u, '\n        perl: {'),
        says: 'src/data/scorecard.ts: row "cpu-performance", column "rust": the cell is missing; add `rust: { points: […] }`',
      },
      {
        mistake: 'a repeated row id',
        file: 'src/data/scorecard.ts',
        change: (text) => {
          const [first, second] = [...text.matchAll(/\n {6}id: '([a-z0-9-]+)'/gu)].map(
            ([, id]) => id,
          );
          return text.replace(`id: '${second ?? ''}'`, `id: '${first ?? ''}'`);
        },
        says: 'is used twice (numbers 1 and 2); give one of them another id',
      },
    ],
  },
  {
    stage: 'sources',
    refusals: [
      {
        mistake: 'a source without https',
        file: 'src/data/sources.ts',
        change: replace("url: 'https://", "url: 'http://"),
        says: /^src\/data\/sources\.ts: [a-z0-9-]+, url: expected an https URL$/mu,
      },
      {
        mistake: 'a source checked on a day that does not exist',
        file: 'src/data/sources.ts',
        change: replace(/checked: '[^']*'/u, "checked: '2026-02-30'"),
        says: /^src\/data\/sources\.ts: [a-z0-9-]+, checked: "2026-02-30" is no day; expected YYYY-MM-DD/mu,
      },
    ],
  },
  {
    stage: 'diagrams',
    refusals: [
      {
        mistake: 'an arrow to a part that a diagram does not have',
        file: 'src/data/diagrams.ts',
        change: replace("to: 'sidecar'", "to: 'side-car'"),
        says: 'src/data/diagrams.ts: "rust-under-go", arrows number 3: no part "side-car"; add it or correct the id',
      },
    ],
  },
  {
    stage: 'citations',
    refusals: [
      {
        mistake: 'an unknown source in prose',
        file: 'content/about.mdx',
        change: append('Surely.<Cite ids="nobody-said-so" />'),
        says: 'content/about.mdx: unknown source "nobody-said-so"; add it to src/data/sources.ts or correct the id',
      },
    ],
  },
  {
    stage: 'components',
    refusals: [
      {
        mistake: 'a diagram that does not exist',
        file: 'content/about.mdx',
        change: append('<Diagram id="nothing">\n\nCaption.\n\n</Diagram>'),
        says: '<Diagram id="nothing">: no such diagram; add it to src/data/diagrams.ts or correct the id',
      },
    ],
  },
  {
    stage: 'all citations',
    refusals: [
      {
        mistake: 'a source that no page cites',
        file: 'src/data/sources.ts',
        change: replace(
          "defineSources('src/data/sources.ts', {",
          "defineSources('src/data/sources.ts', {\n  idle: { url: 'https://go.dev/idle', title: 'I', publisher: 'I', dated: '2026', read: 'yes', checked: '2026-11-23' },",
        ),
        says: 'src/data/sources.ts: no page cites "idle"; cite or delete it',
      },
    ],
  },
]);

describe('the build refuses', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await copyProject(true);
  });
  afterAll(() => copy.remove());

  test('a published address that is gone, and names each with the way to mend it', async () => {
    const undo = await copy.changeAll([
      ['content/go.mdx', replace('### Goroutine leaks', '### Leaking goroutines')],
      ['src/data/picks.ts', replace("id: 'command-line-tool'", "id: 'terminal-tool'")],
      ['src/data/glossary.ts', replace("id: 'sum-type'", "id: 'tagged-union'")],
      ['src/data/sections.ts', replace("pages: ['pitfalls'", "pages: ['traps'")],
      [
        'content/go.mdx',
        replace(
          '\nchoose:',
          '\nformerly: { anchors: { leaked-goroutines: [goroutine-leaks] } }\nchoose:',
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
      '/pitfalls/ was published and is gone; if it was renamed, its page says so in its front matter: `formerly: { pages: [pitfalls] }`',
    );
    expect(output).toContain(
      'content/go.mdx: formerly, anchors: the page has no heading "leaked-goroutines"; write the anchor that the heading has now',
    );
    for (const address of [
      '/go/#goroutine-leaks',
      '/tables/picks/#command-line-tool',
      '/tables/picks/#command-line-tool.why',
      '/glossary/#sum-type',
    ])
      expect(output).toContain(`${address} was published and is gone; if it was renamed, say so`);
    expect(code).toBe(1);
  });

  test('an empty collection', async () => {
    await rm(join(copy.folder, 'content'), { recursive: true });
    const { code, output } = await copy.build();
    expect(output).toContain('content/: found no page; expected at least content/index.mdx');
    expect(code).toBe(1);
  });
});
