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
        says: 'content/go.mdx:2: front matter: a colon followed by a space begins a new key; put the text in quotes',
      },
      {
        mistake: 'a tab in front matter',
        file: 'content/rust.mdx',
        change: replace(/^title: .*$/mu, 'title: Rust\nchoose:\n\t- id: x'),
        says: 'content/rust.mdx:4: front matter: a tab where spaces are expected; indent with spaces',
      },
      {
        mistake: 'front matter that does not end',
        file: 'content/node.mdx',
        change: replace('\n---\n', '\n'),
        says: 'content/node.mdx:1: the front matter does not end; put a line `---` after it',
      },
      {
        mistake: 'front matter that does not begin',
        file: 'content/python.mdx',
        change: replace('---\n', ''),
        says: 'content/python.mdx:1: no front matter; begin the file with a line `---`',
      },
      {
        mistake: 'a day that does not exist',
        file: 'content/pitfalls.mdx',
        change: replace(/^verified: .*$/mu, 'verified: 2026-02-30'),
        says: /^content\/pitfalls\.mdx:\d+: verified: "2026-02-30" is not a day of the calendar; write it as YYYY-MM-DD, such as 2026-11-23$/mu,
      },
      {
        mistake: 'bytes that are no text',
        file: 'content/about.mdx',
        change: (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xc3, 0x28, 0x0a])]),
        says: /^content\/about\.mdx:\d+: not UTF-8; save the file in that encoding$/mu,
      },
      {
        mistake: 'a control character',
        file: 'content/changes.mdx',
        change: append('a\0b'),
        says: /^content\/changes\.mdx:\d+: remove the invisible character U\+0000$/mu,
      },
      {
        mistake: 'an override of direction',
        file: 'content/sources.mdx',
        change: append('a\u202Eb'),
        says: /^content\/sources\.mdx:\d+: remove the invisible character U\+202E$/mu,
      },
      {
        mistake: 'a byte order mark',
        file: 'content/glossary.mdx',
        change: (text) => `\uFEFF${text}`,
        says: 'content/glossary.mdx:1: begins with a byte order mark; save it as UTF-8 without one',
      },
      {
        mistake: 'carriage returns',
        file: 'content/index.mdx',
        change: (text) => text.replaceAll('\n', '\r\n'),
        says: 'content/index.mdx:1: lines end with carriage returns; save it with plain line feeds (LF), so that each build has the same bytes',
      },
      {
        mistake: 'an empty file',
        file: 'content/empty.mdx',
        change: () => '\n',
        says: 'content/empty.mdx: empty; write front matter and text, or delete it',
      },
      {
        mistake: 'a file of another ending',
        file: 'content/notes.md',
        change: page('Notes'),
        says: 'content/notes.md: not a page; expected a name that ends in .mdx; rename it, or move it to public/',
      },
      {
        mistake: 'a path that another has when case is ignored',
        file: 'content/Go.mdx',
        change: page('Go'),
        says: 'content/Go.mdx: the path becomes the address; rename it to lower-case words joined by hyphens',
      },
      {
        mistake: 'a path with other signs',
        file: 'content/patterns/a_b.mdx',
        change: page('A'),
        says: 'content/patterns/a_b.mdx: the path becomes the address; rename it to lower-case words joined by hyphens',
      },
      {
        mistake: 'a page of a length that nobody reads',
        file: 'content/huge.mdx',
        change: page('Huge', 'Words and words. '.repeat(10_000)),
        says: 'content/huge.mdx: too long: 170148 bytes; expected at most 100000; split it into several pages',
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
        says: 'content/go.mdx:1: verified: missing; write it as YYYY-MM-DD, such as 2026-11-23',
      },
      {
        mistake: 'front matter with an unknown key',
        file: 'content/rust.mdx',
        change: replace(/^title: /mu, 'colour: red\ntitle: '),
        says: 'content/rust.mdx:2: colour: unknown key; correct its spelling or remove it',
      },
      {
        mistake: 'a link that runs code in front matter',
        file: 'content/node.mdx',
        change: replace(/^answer: .*(\n .*)*/mu, 'answer: "[Run](javascript:alert(1))"'),
        says: /^content\/node\.mdx:\d+: answer: the link "javascript:alert\(1\)" cannot be used here; link to an https address or to a path such as \/go\/$/mu,
      },
      {
        mistake: 'a page that no section lists',
        file: 'content/stray.mdx',
        change: page('Stray'),
        says: 'content/stray.mdx: no section in src/data/sections.ts lists "stray", so no reader would find it; add it there',
      },
      {
        mistake: 'a page in a folder of its own that no section lists',
        file: 'content/extra/index.mdx',
        change: page('Extra'),
        says: 'content/extra/index.mdx: no section in src/data/sections.ts lists "extra", so no reader would find it; add it there',
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
        says: /^content\/about\.mdx:\d+: a brace begins code, which pages cannot contain; in text write \\\{$/mu,
      },
      {
        mistake: 'a bracket that begins no tag',
        file: 'content/changes.mdx',
        change: append('Where a <5 holds.'),
        says: /^content\/changes\.mdx:\d+: a `<` that begins no tag; write \\< or put it into `code`$/mu,
      },
      {
        mistake: 'an unclosed tag',
        file: 'content/glossary.mdx',
        change: append('<div>'),
        says: /^content\/glossary\.mdx:\d+: <div> is not closed; /mu,
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
        says: /^content\/about\.mdx:\d+: \{set\} is code, which pages cannot contain; a brace in text is written \\\{$/mu,
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
        says: /^src\/data\/scorecard\.ts:\d+: row .*: the history ends at 2, but the score of the cell is 3; add the change that is missing$/mu,
      },
      {
        mistake: 'a link that runs code in a table',
        file: 'src/data/scorecard.ts',
        change: replace(/text: '/u, "text: '[Run](javascript:alert) "),
        says: /^src\/data\/scorecard\.ts:\d+: row "[a-z-]+", column "[a-z-]+", points number 1, text: the link "javascript:alert" cannot be used here; link to an https address or to a path such as \/go\/$/mu,
      },
      {
        mistake: 'an unknown source in a table',
        file: 'src/data/scorecard.ts',
        change: replace(/sources: \['[a-z0-9-]+'/u, "sources: ['nobody-said-so'"),
        says: 'unknown source "nobody-said-so"; add it to src/data/sources.ts',
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
        says: /^src\/data\/scorecard\.ts:\d+: row "cpu-performance", column "rust": missing; add `rust: \{ points: \[…\] \}`$/mu,
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
        says: /: duplicate id `[a-z-]+` \(rows 1 and 2\); rename one of them$/mu,
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
        says: /^src\/data\/sources\.ts:\d+: [a-z0-9-]+, url: expected a full address that begins with https:\/\/$/mu,
      },
      {
        mistake: 'a source checked on a day that does not exist',
        file: 'src/data/sources.ts',
        change: replace(/checked: '[^']*'/u, "checked: '2026-02-30'"),
        says: /^src\/data\/sources\.ts:\d+: [a-z0-9-]+, checked: "2026-02-30" is not a day of the calendar/mu,
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
        says: /^src\/data\/diagrams\.ts:\d+: "rust-under-go", arrows number 3, to: there is no part "side-car"; did you mean "sidecar"\?$/mu,
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
        says: /^content\/about\.mdx:\d+: <Cite>, ids: unknown source "nobody-said-so"; add it to src\/data\/sources\.ts$/mu,
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
        says: /^content\/about\.mdx:\d+: <Diagram>, id: there is no "nothing" in src\/data\/diagrams\.ts$/mu,
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
        says: /^src\/data\/sources\.ts:\d+: no page cites "idle"; cite it or remove it$/mu,
      },
    ],
  },
  {
    stage: 'the text of pages, below a base',
    env: { BASE: '/repo/' },
    refusals: [
      {
        mistake: 'a broken internal link',
        file: 'content/about.mdx',
        change: append('[Perl](/perl/)'),
        says: /^content\/about\.mdx:\d+: the link "\/perl\/" leads to no page or file/mu,
      },
      {
        mistake: 'a broken anchor',
        file: 'content/about.mdx',
        change: append('[Go](/go/#nowhere)'),
        says: /^content\/about\.mdx:\d+: the link "\/go\/#nowhere" leads to no anchor of that page/mu,
      },
      {
        mistake: 'an inline style',
        file: 'content/about.mdx',
        change: append('<p style="color: red">red</p>'),
        says: /^content\/about\.mdx:\d+: <p> is not allowed in a page/mu,
      },
      {
        mistake: 'an inline handler',
        file: 'content/about.mdx',
        change: append('<span onclick="alert(1)">press</span>'),
        says: /^content\/about\.mdx:\d+: <span> is not allowed in a page/mu,
      },
      {
        mistake: 'an image without alt',
        file: 'content/about.mdx',
        change: append('<img src="/favicon.svg" />'),
        says: /^content\/about\.mdx:\d+: <img> is not allowed in a page; write !\[description\]/mu,
      },
      {
        mistake: 'two headings with the same text',
        file: 'content/about.mdx',
        change: append('## Method'),
        says: /^content\/about\.mdx:\d+: duplicate heading "Method": line \d+ has the same anchor; reword one of them$/mu,
      },
      {
        mistake: 'a table typed by hand',
        file: 'content/about.mdx',
        change: append('| a | b |\n| - | - |\n| 1 | 2 |'),
        says: /^content\/about\.mdx:\d+: a table typed by hand; put its data into src\/data\/ and use <DataTable>$/mu,
      },
      {
        mistake: 'a link that runs code',
        file: 'content/about.mdx',
        change: append('<a href="javascript:alert(1)">Run</a>'),
        says: /^content\/about\.mdx:\d+: <a> is not allowed in a page; write \[text\]\(\/address\/\)$/mu,
      },
      {
        mistake: 'a link without its slash',
        file: 'content/about.mdx',
        change: append('[Go](/go)'),
        says: /^content\/about\.mdx:\d+: the link "\/go" lacks the slash at its end; write "\/go\/"$/mu,
      },
      {
        mistake: 'a link in Markdown that runs code',
        file: 'content/changes.mdx',
        change: append('[Run](javascript:alert(1))'),
        says: /^content\/changes\.mdx:\d+: the link "javascript:alert\(1\)" cannot be used in a page/mu,
      },
      {
        mistake: 'a link that is no address',
        file: 'content/changes.mdx',
        change: append('[Half](/go/%E0%A4%A)'),
        says: /^content\/changes\.mdx:\d+: the link "\/go\/%E0[^"]*" is not a valid address; correct it$/mu,
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
      '/pitfalls/ was published and no longer exists; if it was renamed, keep the old name in its front matter: `formerly: { pages: [pitfalls] }`',
    );
    expect(output).toMatch(
      /^content\/go\.mdx:\d+: formerly, anchors: the page has no heading with the anchor "leaked-goroutines"; write the one that the heading has now$/mu,
    );
    for (const address of ['/tables/picks/#command-line-tool', '/glossary/#sum-type'])
      expect(output).toContain(`${address} was published and no longer exists; if it was renamed`);
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
    expect(output).toContain('content/: no page; expected at least content/index.mdx');
    expect(code).toBe(1);
  });
});
