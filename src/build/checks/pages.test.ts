import { describe, expect, test } from 'vitest';
import { placeOf, replaced, saidOf, textOf } from '#tests/data/changed-content.ts';

const stray = (formerly: string): string =>
  `---\ntitle: Stray\ndescription: A page that is well formed in every way but that no reader would ever find.\nverified: 2026-11-23\nanswer: Nobody.\nformerly:\n  pages: [${formerly}]\n---\n\nText.\n`;

const pros = placeOf('content/go.mdx', '## Why teams choose Go: the pros');
const method = placeOf('content/about.mdx', '## Method');

describe('a page or its front matter', () => {
  test.each<[string, () => Record<string, string>, string]>([
    [
      'a question that does not say how to tell',
      () => replaced('content/decide/tight-tail.mdx', '<HowToTell id="tight-tail" />', 'Text.'),
      'content/decide/tight-tail.mdx: the page does not hold <HowToTell id="tight-tail" />; add it',
    ],
    [
      'the signs of a question elsewhere',
      () =>
        replaced('content/about.mdx', '## Method', '<HowToTell id="tight-tail" />\n\n## Method'),
      'content/about.mdx: <HowToTell id="tight-tail" /> belongs on content/decide/tight-tail.mdx; remove it here',
    ],
    [
      'a belief twice',
      () =>
        replaced(
          'content/about.mdx',
          '## Method',
          '<OftenSaid id="ruff-and-black" />\n\n<OftenSaid id="ruff-and-black" />\n\n## Method',
        ),
      'content/about.mdx: the page has <OftenSaid id="ruff-and-black" /> twice; remove one',
    ],
    [
      'three beliefs',
      () =>
        replaced(
          'content/about.mdx',
          '## Method',
          '<OftenSaid id="ruff-and-black" />\n\n<OftenSaid id="cgo-is-too-slow" />\n\n<OftenSaid id="node-is-callbacks" />\n\n## Method',
        ),
      'content/about.mdx: the page has 3 <OftenSaid> boxes; expected at most 2: link to /often-said/ for the others',
    ],
    [
      'a table that is not shown',
      () => replaced('content/tables/picks.mdx', '<DataTable table="picks" />', 'Text.'),
      'content/tables/picks.mdx: the page does not hold <DataTable table="picks" />; add it',
    ],
    [
      'a part of a table',
      () =>
        replaced(
          'content/tables/languages.mdx',
          '<DataTable table="languages" />',
          '<DataTable table="languages" columns="go" />',
        ),
      'content/tables/languages.mdx: the page must hold <DataTable table="languages" />, and',
    ],
    [
      'a list with the anchor of a heading',
      () => replaced('content/go.mdx', '## Why teams choose Go: the pros', '## When to use Go'),
      `${pros}: duplicate id \`when-to-use-go\`: the heading "When to use Go" and the list "when-to-use-go" of choose both have it`,
    ],
    [
      'a heading with the anchor of a row',
      () =>
        replaced('content/tables/picks.mdx', '<DataTable', '## Command-line tool\n\n<DataTable'),
      'duplicate id `command-line-tool`: the heading "Command-line tool" and <DataTable>',
    ],
    [
      'a heading with the anchor of the layout',
      () => replaced('content/go.mdx', '## Why teams choose Go: the pros', '## Content'),
      `${pros}: duplicate id \`content\`: the heading "Content" and the layout of every page`,
    ],
    [
      'a heading with the anchor of the sources',
      () => replaced('content/go.mdx', '## Why teams choose Go: the pros', '## Sources'),
      `${pros}: duplicate id \`sources\`: the heading "Sources" and the list of sources`,
    ],
    [
      'a former anchor of no heading',
      () =>
        replaced(
          'content/go.mdx',
          '\nformerly:\n  anchors:\n',
          '\nformerly:\n  anchors:\n    whhy: [why]\n',
        ),
      'formerly, anchors: the page has no heading with the anchor "whhy"',
    ],
    [
      'a former anchor of a row',
      () =>
        replaced(
          'content/tables/picks.mdx',
          '\nwide:',
          '\nformerly: { anchors: { command-line-tool: [tool] } }\nwide:',
        ),
      'formerly, anchors: "command-line-tool" is not a heading; for a row or a term, write `formerly`',
    ],
    [
      'a broken link in front matter',
      () =>
        replaced(
          'content/go.mdx',
          '- background workers',
          '- "[workers](/glosary/)"\n      - background workers',
        ),
      `${placeOf('content/go.mdx', '- background workers')}: the link "/glosary/" leads to no page or file; did you mean "/glossary/"?`,
    ],
    [
      'a broken link within the page',
      () => replaced('content/about.mdx', '## Method', '[x](#methd)\n\n## Method'),
      `${method}: the link "#methd" leads to no anchor of that page; did you mean "#method"?`,
    ],
    [
      'an anchor of another page',
      () => replaced('content/about.mdx', '## Method', '[x](/go/#gc)\n\n## Method'),
      `${method}: the link "/go/#gc" leads to no anchor of that page; did you mean "/glossary/#gc"?`,
    ],
    [
      'a link to this computer',
      () =>
        replaced('content/about.mdx', '## Method', '[x](http://localhost:4321/go/)\n\n## Method'),
      `${method}: the link "http://localhost:4321/go/" leads to this computer; write a path such as /go/`,
    ],
    [
      'a link without a scheme',
      () => replaced('content/about.mdx', '## Method', '[x](www.a.example)\n\n## Method'),
      `${method}: the link "www.a.example" has no scheme; write "https://www.a.example"`,
    ],
    [
      'a link to a heading that was renamed',
      () => replaced('content/go.mdx', '### Cold start', '[x](#cold-start)\n\n### Starting'),
      'the link "#cold-start" leads to an anchor that was published and is gone; keep its old name',
    ],
    [
      'a renamed heading that only the words for search name',
      () => replaced('content/go.mdx', '### Observability', '### What can be seen'),
      'the link "/go/#observability" leads to an anchor that was published and is gone',
    ],
    [
      'a table that is shown twice',
      () =>
        replaced(
          'content/tables/picks.mdx',
          '<DataTable',
          '<DataTable table="picks" />\n\n<DataTable',
        ),
      '<DataTable> and <DataTable> (line ',
    ],
    [
      'a code block that does not end',
      () =>
        replaced(
          'content/go.mdx',
          '## Why teams choose Go: the pros',
          '```go\nx\n\n## Why teams choose Go: the pros',
        ),
      `${pros}: the code block is not closed; put a line \`\`\` after it`,
    ],
    [
      'a page that no section lists',
      () => ({ 'content/stray.mdx': stray('old') }),
      'content/stray.mdx: no section in src/data/sections.ts lists "stray"',
    ],
    [
      'a former page that is a page',
      () => ({ 'content/stray.mdx': stray('go') }),
      'content/stray.mdx:7: formerly, pages: the address of "go" belongs to content/go.mdx; remove it',
    ],
    [
      'a pair without one of its lists',
      () => replaced('content/compare/go-vs-rust.mdx', 'id: choose-rust', 'id: choose-it'),
      'choose: there is no list "choose-rust"; add it, because the page compares go and rust',
    ],
    [
      'a pair that is not named after its sides',
      () => replaced('content/compare/go-vs-rust.mdx', /^label: .*$/mu, 'label: Go, Rust'),
      'label is "Go, Rust"; expected "A or B"',
    ],
    [
      'two lists with one id',
      () => replaced('content/go.mdx', 'id: when-not-to-use-go', 'id: when-to-use-go'),
      `${placeOf('content/go.mdx', 'id: when-not-to-use-go')}: choose "when-to-use-go", id: duplicate id \`when-to-use-go\` (lists 1 and 2); rename one of them`,
    ],
  ])('%s is refused', async (_, change, says) => {
    const said = await saidOf(change());
    expect(
      said.some((line) => line.includes(says)),
      said.join('\n'),
    ).toBe(true);
  });

  test('may link to a source of the facts at the head of another', async () => {
    const link = '[x](/go/#source-endoflife-go)';
    expect(
      await saidOf(replaced('content/about.mdx', '## Method', `${link}\n\n## Method`)),
    ).toEqual([]);
  });

  test('that cannot be read hides no more than its own anchors', async () => {
    const said = await saidOf(replaced('content/glossary.mdx', '<Glossary />', '<Glosary />'));
    expect(said).toEqual([
      `${placeOf('content/glossary.mdx', '<Glossary />')}: <Glosary> is not a component; did you mean "Glossary"?`,
    ]);
    expect(
      await saidOf(replaced('content/glossary.mdx', '<Glossary />', '<Glossary>')),
    ).toHaveLength(1);
  });

  test('that is no page yet hides no more than its anchors', async () => {
    const text = textOf('content/glossary.mdx');
    expect(await saidOf({ 'content/glossary.mdx': `\uFEFF${text}` })).toEqual([
      'content/glossary.mdx:1: begins with a byte order mark; save it as UTF-8 without one',
    ]);
  });

  test('that is listed must exist', async () => {
    const said = await saidOf({ 'content/pitfalls.mdx': undefined });
    expect(said.find((line) => line.startsWith('src/data/sections.ts:'))).toMatch(
      /^src\/data\/sections\.ts:\d+: the page "pitfalls" is listed, but content\/pitfalls\.mdx does not exist; write it, or remove it from the list$/u,
    );
  });
});
