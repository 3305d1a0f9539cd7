import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { copyProject, type Copy } from './copy';

interface Refusal {
  readonly mistake: string;
  readonly file: string;
  readonly change: (text: string) => string;
  /** The one line the author reads: file, place, what is wrong, how to mend it. */
  readonly says: string;
  readonly env?: Record<string, string>;
}

const append = (text: string) => (before: string) => `${before}\n${text}\n`;
const replace = (from: string | RegExp, to: string) => (before: string) => before.replace(from, to);

const refusals: readonly Refusal[] = [
  {
    mistake: 'a table row without a language',
    file: 'src/data/scorecard.ts',
    change: replace(/\n {8}rust: \{/u, '\n        perl: {'),
    says: 'src/data/scorecard.ts: row "cpu-performance", column "rust": the cell is missing; add `rust: { points: […] }`',
  },
  {
    mistake: 'an unknown source in a table',
    file: 'src/data/operations.ts',
    change: replace(/sources: \['[a-z0-9-]+'/u, "sources: ['nobody-said-so'"),
    says: 'unknown source "nobody-said-so"; add it to src/data/sources.ts or correct the id',
  },
  {
    mistake: 'an unknown source in prose',
    file: 'content/about.mdx',
    change: append('Surely.<Cite ids="nobody-said-so" />'),
    says: 'content/about.mdx: unknown source "nobody-said-so"; add it to src/data/sources.ts or correct the id',
  },
  {
    mistake: 'a source that no page cites',
    file: 'src/data/sources.ts',
    change: replace(
      "defineSources('src/data/sources.ts', {",
      "defineSources('src/data/sources.ts', {\n  idle: { url: 'https://go.dev/idle', title: 'I', publisher: 'I', dated: '2026', read: 'yes', checked: '2026-11-23' },",
    ),
    says: 'src/data/sources.ts: no page cites "idle"; cite or delete it',
  },
  {
    mistake: 'a repeated row id',
    file: 'src/data/picks.ts',
    change: (text) => {
      const [first, second] = [...text.matchAll(/\n {6}id: '([a-z0-9-]+)'/gu)].map(([, id]) => id);
      return text.replace(`id: '${second ?? ''}'`, `id: '${first ?? ''}'`);
    },
    says: 'is used twice (numbers 1 and 2); give one of them another id',
  },
  {
    mistake: 'front matter that is missing',
    file: 'content/go.mdx',
    change: replace(/^verified: .*$/mu, ''),
    says: 'content/go.mdx: verified: undefined is no day; expected YYYY-MM-DD, such as "2026-11-23"',
  },
  {
    mistake: 'front matter with an unknown key',
    file: 'content/go.mdx',
    change: replace(/^title: /mu, 'colour: red\ntitle: '),
    says: 'content/go.mdx: Unrecognized key: "colour"',
  },
  {
    mistake: 'a link out of the base',
    file: 'content/about.mdx',
    change: append('<a href="/go/">Go</a>'),
    says: 'about/index.html: the link "/go/" leads out of the site\'s base "/repo/"',
    env: { BASE: '/repo/' },
  },
  {
    mistake: 'an unclosed tag',
    file: 'content/about.mdx',
    change: append('<div>'),
    says: 'content/about.mdx: Expected a closing tag for `<div>`',
  },
  {
    mistake: 'an arrow to a part that a diagram does not have',
    file: 'src/data/diagrams.ts',
    change: replace("to: 'sidecar'", "to: 'side-car'"),
    says: 'src/data/diagrams.ts: "rust-under-go", arrows number 3: no part "side-car"; add it or correct the id',
  },
  {
    mistake: 'a diagram that does not exist',
    file: 'content/about.mdx',
    change: append('<Diagram id="nothing">\n\nCaption.\n\n</Diagram>'),
    says: '<Diagram id="nothing">: no such diagram; add it to src/data/diagrams.ts or correct the id',
  },
  {
    mistake: 'a history that does not end at the score',
    file: 'src/data/scorecard.ts',
    change: replace('to: 3,', 'to: 2,'),
    says: 'the history must end at the score the cell shows',
  },
  {
    mistake: 'a page that no section lists',
    file: 'content/stray.mdx',
    change: () =>
      '---\ntitle: Stray\ndescription: A page that is well formed in every way but that no reader would ever find.\nverified: 2026-11-23\nanswer: Nobody.\n---\n\nText.\n',
    says: 'content/stray.mdx: no section in src/site.ts lists "stray", so no reader would find it; add it there',
  },
];

/** Mistakes that only the built pages show: the audit names all of them at once, so one build shows them together. */
const markup: readonly Refusal[] = [
  {
    mistake: 'a broken internal link',
    file: 'content/about.mdx',
    change: append('[Perl](/perl/)'),
    says: 'about/index.html: the link "/perl/" leads to no page or file',
  },
  {
    mistake: 'a broken anchor',
    file: 'content/about.mdx',
    change: append('[Go](/go/#nowhere)'),
    says: 'about/index.html: the link "/go/#nowhere" leads to an anchor that go/index.html does not have',
  },
  {
    mistake: 'an inline style',
    file: 'content/about.mdx',
    change: append('<p style="color: red">red</p>'),
    says: 'about/index.html: <p> has an inline style',
  },
  {
    mistake: 'an inline handler',
    file: 'content/about.mdx',
    change: append('<p onclick="alert(1)">press</p>'),
    says: 'about/index.html: <p> has an inline handler "onclick"',
  },
  {
    mistake: 'an image without alt',
    file: 'content/about.mdx',
    change: append('<img src="/favicon.svg" />'),
    says: 'about/index.html: <img> has no alt',
  },
  {
    mistake: 'two headings with the same text',
    file: 'content/about.mdx',
    change: append('## Method'),
    says: 'about/index.html: two headings have the text of "#method", so one became "#method-1"',
  },
  {
    mistake: 'a table typed by hand',
    file: 'content/about.mdx',
    change: append('| a | b |\n| - | - |\n| 1 | 2 |'),
    says: 'about/index.html: <table> was typed by hand; put its data into src/data/ and use <DataTable>',
  },
  {
    mistake: 'a link that runs code',
    file: 'content/about.mdx',
    change: append('<a href="javascript:alert(1)">Run</a>'),
    says: 'about/index.html: <a> has a "href" that runs or embeds code; link to an address',
  },
  {
    mistake: 'a link without its slash',
    file: 'content/about.mdx',
    change: append('[Go](/go)'),
    says: 'about/index.html: the link "/go" lacks the slash at its end; write "/go/"',
  },
];

describe('the build refuses', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await copyProject(true);
  });
  afterAll(() => copy.remove());

  test.each(refusals)('$mistake', async ({ file, change, says, env }) => {
    let original = '';
    await copy.edit(file, (text) => {
      original = text;
      return change(text);
    });
    const { code, output } = await copy.build(env);
    await (original ? copy.edit(file, () => original) : rm(join(copy.folder, file)));
    expect(
      output.split('\n').find((line) => line.includes(says)),
      output.slice(-1500),
    ).toBeDefined();
    expect(code).toBe(1);
  });

  describe('in the built pages', () => {
    let built: Awaited<ReturnType<Copy['build']>>;
    beforeAll(async () => {
      let original = '';
      await copy.edit('content/about.mdx', (text) => {
        original = text;
        return markup.reduce((page, { change }) => change(page), text);
      });
      built = await copy.build();
      await copy.edit('content/about.mdx', () => original);
    });

    test.each(markup)('$mistake', ({ says }) => {
      expect(
        built.output.split('\n').find((line) => line.includes(says)),
        built.output.slice(-1500),
      ).toBeDefined();
      expect(built.code).toBe(1);
    });
  });

  test('a published address that is gone, and names each with the way to mend it', async () => {
    const undo = await copy.changeAll([
      ['content/go.mdx', replace('### Goroutine leaks', '### Leaking goroutines')],
      ['src/data/picks.ts', replace("id: 'command-line-tool'", "id: 'terminal-tool'")],
      ['src/data/glossary.ts', replace("id: 'sum-type'", "id: 'tagged-union'")],
      ['src/site.ts', replace("pages: ['pitfalls'", "pages: ['traps'")],
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
    for (const address of [
      '/go/#goroutine-leaks',
      '/tables/picks/#command-line-tool',
      '/tables/picks/#command-line-tool.why',
      '/glossary/#sum-type',
    ])
      expect(output).toContain(`${address} was published and is gone; if it was renamed, say so`);
    expect(code).toBe(1);
  });

  test('nothing that is due, but says so', async () => {
    await copy.edit('content/go.mdx', (text) =>
      text.replace(/^verified: .*$/mu, 'verified: 2025-12-01'),
    );
    const { code, output } = await copy.build();
    expect(output).toMatch(/due 2026-12-01: content\/go\.mdx|due 2026-12-01.*go\.mdx/u);
    expect(code).toBe(0);
  });

  test('an empty collection', async () => {
    await rm(join(copy.folder, 'content'), { recursive: true });
    const { code, output } = await copy.build();
    expect(output).toContain('content/: found no page; expected at least content/index.mdx');
    expect(code).toBe(1);
  });
});
