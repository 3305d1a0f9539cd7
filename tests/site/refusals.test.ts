import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { copyProject, type Change, type Copy } from './copy.ts';

interface Refusal {
  readonly mistake: string;
  readonly file: string;
  readonly change: Change;
  /** The one line the author reads: file, place, what is wrong, how to mend it. */
  readonly says: string | RegExp;
}

/** Mistakes that one build reports together, because they are all found in the same step. */
interface Stage {
  readonly stage: string;
  readonly refusals: readonly Refusal[];
  readonly env?: Record<string, string>;
}

const append = (text: string) => (before: string) => `${before}\n${text}\n`;
const replace = (from: string | RegExp, to: string) => (before: string) => before.replace(from, to);
const page =
  (title: string, text = 'Text.') =>
  () =>
    `---\ntitle: ${title}\ndescription: A page that is well formed in every way but that no reader would ever find.\nverified: 2026-11-23\nanswer: Nobody.\n---\n\n${text}\n`;

const stages: readonly Stage[] = [
  {
    stage: 'files in content/',
    refusals: [
      {
        mistake: 'malformed front matter',
        file: 'content/go.mdx',
        change: replace(/^title: .*$/mu, 'title: Go: a language'),
        says: 'content/go.mdx: line 2: front matter is no YAML: bad indentation of a mapping entry; mend it, or put the text into quotes',
      },
      {
        mistake: 'a tab in front matter',
        file: 'content/rust.mdx',
        change: replace(/^title: .*$/mu, 'title: Rust\nchoose:\n\t- id: x'),
        says: 'content/rust.mdx: line 4: front matter is no YAML: tab characters must not be used in indentation; mend it',
      },
      {
        mistake: 'front matter that does not end',
        file: 'content/node.mdx',
        change: replace('\n---\n', '\n'),
        says: 'content/node.mdx: the front matter does not end; expected a line `---` after it',
      },
      {
        mistake: 'front matter that does not begin',
        file: 'content/python.mdx',
        change: replace('---\n', ''),
        says: 'content/python.mdx: line 1: expected `---` and front matter',
      },
      {
        mistake: 'a day that does not exist',
        file: 'content/pitfalls.mdx',
        change: replace(/^verified: .*$/mu, 'verified: 2026-02-30'),
        says: 'content/pitfalls.mdx: verified: "2026-02-30" is no day; expected one of the calendar',
      },
      {
        mistake: 'bytes that are no text',
        file: 'content/about.mdx',
        change: (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xc3, 0x28, 0x0a])]),
        says: /^content\/about\.mdx: line \d+: bytes that are no text; save the file as UTF-8$/mu,
      },
      {
        mistake: 'a control character',
        file: 'content/changes.mdx',
        change: append('a\0b'),
        says: /^content\/changes\.mdx: line \d+: the character U\+0000, which nobody sees; take it out$/mu,
      },
      {
        mistake: 'an override of direction',
        file: 'content/sources.mdx',
        change: append('a\u202Eb'),
        says: /^content\/sources\.mdx: line \d+: the character U\+202E, which nobody sees; take it out$/mu,
      },
      {
        mistake: 'a byte order mark',
        file: 'content/glossary.mdx',
        change: (text) => `\uFEFF${text}`,
        says: 'content/glossary.mdx: begins with a byte order mark; save it as UTF-8 without one',
      },
      {
        mistake: 'carriage returns',
        file: 'content/index.mdx',
        change: (text) => text.replaceAll('\n', '\r\n'),
        says: 'content/index.mdx: ends its lines with carriage returns; save it with plain line feeds, so that each build has the same bytes',
      },
      {
        mistake: 'an empty file',
        file: 'content/empty.mdx',
        change: () => '\n',
        says: 'content/empty.mdx: is empty; expected front matter and text, or no such file',
      },
      {
        mistake: 'a file of another ending',
        file: 'content/notes.md',
        change: page('Notes'),
        says: 'content/notes.md: is no page; expected the ending .mdx; rename it, or move it to public/',
      },
      {
        mistake: 'a path that another has when case is ignored',
        file: 'content/Go.mdx',
        change: page('Go'),
        says: 'content/Go.mdx: the path becomes the address; expected lower-case words joined by hyphens; rename it',
      },
      {
        mistake: 'a path with other signs',
        file: 'content/patterns/a_b.mdx',
        change: page('A'),
        says: 'content/patterns/a_b.mdx: the path becomes the address; expected lower-case words joined by hyphens; rename it',
      },
      {
        mistake: 'a page of a length that nobody reads',
        file: 'content/huge.mdx',
        change: page('Huge', 'Words and words. '.repeat(10_000)),
        says: 'content/huge.mdx: has 170148 bytes; expected at most 100000; make it several pages',
      },
    ],
  },
  {
    stage: 'pages',
    refusals: [
      {
        mistake: 'front matter that is missing',
        file: 'content/go.mdx',
        change: replace(/^verified: .*$/mu, ''),
        says: 'content/go.mdx: verified: undefined is no day; expected YYYY-MM-DD, such as "2026-11-23"',
      },
      {
        mistake: 'front matter with an unknown key',
        file: 'content/rust.mdx',
        change: replace(/^title: /mu, 'colour: red\ntitle: '),
        says: 'content/rust.mdx: unknown key "colour"; correct its name or take it out',
      },
      {
        mistake: 'a link that runs code in front matter',
        file: 'content/node.mdx',
        change: replace(/^answer: .*(\n .*)*/mu, 'answer: "[Run](javascript:alert(1))"'),
        says: 'content/node.mdx: answer: expected links to https addresses or to paths such as "/go/"',
      },
      {
        mistake: 'a page that no section lists',
        file: 'content/stray.mdx',
        change: page('Stray'),
        says: 'content/stray.mdx: no section in src/site.ts lists "stray", so no reader would find it; add it there',
      },
      {
        mistake: 'a page in a folder of its own that no section lists',
        file: 'content/extra/index.mdx',
        change: page('Extra'),
        says: 'content/extra/index.mdx: no section in src/site.ts lists "extra", so no reader would find it; add it there',
      },
    ],
  },
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
    stage: 'the cells of a table',
    refusals: [
      {
        mistake: 'a history that does not end at the score',
        file: 'src/data/scorecard.ts',
        change: replace('to: 3,', 'to: 2,'),
        says: 'the history must end at the score the cell shows',
      },
      {
        mistake: 'a link that runs code in a table',
        file: 'src/data/scorecard.ts',
        change: replace(/text: '/u, "text: '[Run](javascript:alert) "),
        says: /^src\/data\/scorecard\.ts: row "[a-z-]+", column "[a-z-]+", points number 1, text: expected links to https addresses or to paths such as "\/go\/"$/mu,
      },
      {
        mistake: 'an unknown source in a table',
        file: 'src/data/scorecard.ts',
        change: replace(/sources: \['[a-z0-9-]+'/u, "sources: ['nobody-said-so'"),
        says: 'unknown source "nobody-said-so"; add it to src/data/sources.ts or correct the id',
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
  {
    stage: 'the built pages, below a base',
    env: { BASE: '/repo/' },
    refusals: [
      {
        mistake: 'a broken internal link',
        file: 'content/about.mdx',
        change: append('[Perl](/perl/)'),
        says: 'about/index.html: the link "/repo/perl/" leads to no page or file',
      },
      {
        mistake: 'a broken anchor',
        file: 'content/about.mdx',
        change: append('[Go](/go/#nowhere)'),
        says: 'about/index.html: the link "/repo/go/#nowhere" leads to an anchor that go/index.html does not have',
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
        says: 'about/index.html: the link "/repo/go" lacks the slash at its end; write "/repo/go/"',
      },
      {
        mistake: 'a link out of the base',
        file: 'content/about.mdx',
        change: append('<a href="/go/">Go</a>'),
        says: 'about/index.html: the link "/go/" leads out of the site\'s base "/repo/"',
      },
      {
        mistake: 'a link in Markdown that runs code',
        file: 'content/changes.mdx',
        change: append('[Run](javascript:alert(1))'),
        says: 'changes/index.html: <a> has a "href" that runs or embeds code; link to an address',
      },
      {
        mistake: 'a link that is no address',
        file: 'content/changes.mdx',
        change: append('[Half](/go/%E0%A4%A)'),
        says: /^.*changes\/index\.html: the link "\/repo\/go\/%E0[^"]*" is no address; correct it$/mu,
      },
    ],
  },
];

describe('the build refuses', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await copyProject(true);
  });
  afterAll(() => copy.remove());

  describe.each(stages)('in $stage', ({ refusals, env }) => {
    let built: Awaited<ReturnType<Copy['build']>>;
    beforeAll(async () => {
      const undo = await copy.changeAll(refusals.map(({ file, change }) => [file, change]));
      built = await copy.build(env);
      await undo();
    });

    test.each(refusals)('$mistake', ({ says }) => {
      expect(
        built.output
          .split('\n')
          .filter((line) => (typeof says === 'string' ? line.includes(says) : says.test(line))),
        built.output.slice(-3000),
      ).not.toEqual([]);
      expect(built.code).toBe(1);
    });

    test('and nothing is said after what stopped it', () => {
      const [, last = ''] = built.output.split('\nThe build stopped.\n');
      expect(last.trim(), built.output.slice(-3000)).not.toBe('');
      expect(last).not.toMatch(/^\d\d:\d\d:\d\d|^ \(\+\d+/mu);
    });
  });

  test('a published address that is gone, and names each with the way to mend it', async () => {
    const undo = await copy.changeAll([
      ['content/go.mdx', replace('### Goroutine leaks', '### Leaking goroutines')],
      ['src/data/picks.ts', replace("id: 'command-line-tool'", "id: 'terminal-tool'")],
      ['src/data/glossary.ts', replace("id: 'sum-type'", "id: 'tagged-union'")],
      ['src/site.ts', replace("pages: ['pitfalls'", "pages: ['traps'")],
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
