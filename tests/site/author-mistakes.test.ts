import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, type Copy } from './copy.ts';

const append = (text: string) => (before: string) => `${before.trimEnd()}\n\n${text}\n`;

/** One mistake of each stage: files, front matter, syntax, components, headings, links. */
const inPages = [
  ['content/notes.md', () => 'Notes.', /^content\/notes\.md: not a page; /mu],
  [
    'content/go.mdx',
    (text: string) => text.replace(/^verified: .*$/mu, 'verified: 2099-01-01'),
    /^content\/go\.mdx:4: verified: 2099-01-01 is in the future; /mu,
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

let copy: Copy;
beforeAll(async () => {
  copy = await copyProject(true);
});
afterAll(() => copy.remove());

test.each([
  ['pages', inPages],
  ['data', inData],
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
