import { append, describeRefusals, page, replace } from './refusals.ts';

/* A build for each step that can stop one; the other mistakes of these steps are tested where they are found. */
describeRefusals([
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
]);
