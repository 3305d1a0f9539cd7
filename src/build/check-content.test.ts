import { beforeAll, describe, expect, test } from 'vitest';
import { problemLine } from '#kit/data-error.ts';
import { typedMistakes } from '#tests/data/typed-mistakes.ts';
import { contentFiles, type ContentFile } from '#prose/written-pages.ts';
import { checkContent } from './check-content.ts';

let files: ContentFile[] = [];
beforeAll(async () => {
  files = await contentFiles(process.cwd());
});

const textOf = (file: string): string => {
  const found = files.find((content) => content.file === file);
  return new TextDecoder().decode(found?.bytes);
};

/** What the check says when some files have other texts. */
const saidOf = async (texts: Readonly<Record<string, string>>): Promise<string[]> => {
  const others = files.filter(({ file }) => !(file in texts));
  const changed = Object.entries(texts).map(([file, text]) => ({ file, bytes: Buffer.from(text) }));
  return (await checkContent(process.cwd(), [...others, ...changed])).map(problemLine);
};

test('nothing is wrong with the content as it is', async () => {
  expect(await saidOf({})).toEqual([]);
}, 30_000);

describe('what is typed into a page', () => {
  const file = 'content/about.mdx';
  let said: string[] = [];
  let lines: number[] = [];
  beforeAll(async () => {
    // All at once, each in a paragraph of its own, so that a second is enough for all of them.
    let text = `${textOf(file).trimEnd()}\n`;
    lines = typedMistakes.map(([mistake]) => {
      const line = text.split('\n').length + 1;
      text += `\n## H${String(line)}\n\n${mistake}\n`;
      return line + 2;
    });
    said = await saidOf({ [file]: text });
  }, 30_000);

  test.each(typedMistakes.map((row, index) => [...row, index] as const))(
    '%j is refused',
    (mistake, says, index) => {
      const first = lines[index] ?? 0;
      const below = [...mistake.split('\n').keys()].map(
        (more) => `${file}:${String(first + more)}: `,
      );
      const here = said.filter((line) => below.some((place) => line.startsWith(place)));
      expect(
        here.some((line) => line.includes(says)),
        here.join('\n'),
      ).toBe(true);
      expect(here).toHaveLength(1);
    },
  );

  test('and nothing else is', () => {
    expect(said).toHaveLength(typedMistakes.length);
  });
});

const replaced = (file: string, from: string | RegExp, to: string): Record<string, string> => {
  const text = textOf(file);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`the change to ${file} changed nothing`);
  return { [file]: changed };
};

const stray = (formerly: string): string =>
  `---\ntitle: Stray\ndescription: A page that is well formed in every way but that no reader would ever find.\nverified: 2026-11-23\nanswer: Nobody.\nformerly:\n  pages: [${formerly}]\n---\n\nText.\n`;

describe('a page or its front matter', () => {
  test.each<[string, () => Record<string, string>, string]>([
    [
      'a question that is not asked',
      () => replaced('content/decide/tight-tail.mdx', '<Question id="tight-tail" />', 'Text.'),
      'content/decide/tight-tail.mdx: the page does not hold <Question id="tight-tail" />; add it',
    ],
    [
      'another question',
      () =>
        replaced(
          'content/decide/tight-tail.mdx',
          '<Question id="tight',
          '<Question id="cpu-spikes" />\n\n<Question id="ml-or-science" />\n\n<Judgement alt="',
        ),
      'content/decide/tight-tail.mdx: the page must hold <Question id="tight-tail" />, and holds another',
    ],
    [
      'a verdict without its lists',
      () => replaced('content/decide/rust.mdx', /<Verdict .*>/u, ''),
      'content/decide/rust.mdx: the page does not hold <Verdict id="rust" />; add it',
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
      () => replaced('content/go.mdx', '## Why teams choose it', '## When to use Go'),
      'content/go.mdx:30: duplicate id `when-to-use-go`: the heading "When to use Go" and the list "when-to-use-go" of choose both have it',
    ],
    [
      'a heading with the anchor of a row',
      () =>
        replaced('content/tables/picks.mdx', '<DataTable', '## Command-line tool\n\n<DataTable'),
      'duplicate id `command-line-tool`: the heading "Command-line tool" and <DataTable>',
    ],
    [
      'a heading with the anchor of the layout',
      () => replaced('content/go.mdx', '## Why teams choose it', '## Content'),
      'content/go.mdx:30: duplicate id `content`: the heading "Content" and the layout of every page',
    ],
    [
      'a heading with the anchor of the sources',
      () => replaced('content/go.mdx', '## Why teams choose it', '## Sources'),
      'content/go.mdx:30: duplicate id `sources`: the heading "Sources" and the list of sources',
    ],
    [
      'a former anchor of no heading',
      () =>
        replaced(
          'content/go.mdx',
          '\nchoose:',
          '\nformerly:\n  anchors:\n    whhy: [why]\nchoose:',
        ),
      'content/go.mdx:11: formerly, anchors: the page has no heading with the anchor "whhy"',
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
      'content/go.mdx:15: the link "/glosary/" leads to no page or file; did you mean "/glossary/"?',
    ],
    [
      'a broken link within the page',
      () => replaced('content/about.mdx', '## Method', '[x](#methd)\n\n## Method'),
      'content/about.mdx:11: the link "#methd" leads to no anchor of that page; did you mean "#method"?',
    ],
    [
      'an anchor of another page',
      () => replaced('content/about.mdx', '## Method', '[x](/go/#gc)\n\n## Method'),
      'content/about.mdx:11: the link "/go/#gc" leads to no anchor of that page; did you mean "/glossary/#gc"?',
    ],
    [
      'a table that is shown twice',
      () =>
        replaced(
          'content/tables/picks.mdx',
          '<DataTable',
          '<DataTable table="picks" />\n\n<DataTable',
        ),
      'duplicate id `throughput-api-or-worker`: <DataTable> and <DataTable> (line 23) both have it',
    ],
    [
      'a code block that does not end',
      () =>
        replaced('content/go.mdx', '## Why teams choose it', '```go\nx\n\n## Why teams choose it'),
      'content/go.mdx:30: the code block is not closed; put a line ``` after it',
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
      () =>
        replaced('content/compare/go-vs-rust.mdx', /^title: .*$/mu, 'title: x\nlabel: Go, Rust'),
      'label is "Go, Rust"; expected "A or B"',
    ],
    [
      'two lists with one id',
      () => replaced('content/go.mdx', 'id: when-not-to-use-go', 'id: when-to-use-go'),
      'content/go.mdx:20: choose "when-to-use-go", id: duplicate id `when-to-use-go` (lists 1 and 2); rename one of them',
    ],
  ])('%s is refused', async (_, change, says) => {
    const said = await saidOf(change());
    expect(
      said.some((line) => line.includes(says)),
      said.join('\n'),
    ).toBe(true);
  });

  test('that cannot be read hides no more than its own anchors', async () => {
    const said = await saidOf(replaced('content/glossary.mdx', '<Glossary />', '<Glosary />'));
    expect(said).toEqual([
      'content/glossary.mdx:13: <Glosary> is not a component; did you mean "Glossary"?',
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
    files = files.filter(({ file }) => file !== 'content/pitfalls.mdx');
    const said = await saidOf({});
    expect(said.find((line) => line.startsWith('src/data/sections.ts:'))).toMatch(
      /^src\/data\/sections\.ts:\d+: the page "pitfalls" is listed, but content\/pitfalls\.mdx does not exist; write it, or remove it from the list$/u,
    );
  });
});
