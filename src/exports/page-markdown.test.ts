import { describe, expect, test } from 'vitest';
import { pageMarkdown } from './page-markdown.ts';
import type { WrittenPage } from '#prose/pages.ts';
import { pageSchema } from '#data/schemas/page.ts';

const absolute = (url: string): string => new URL(url, 'https://a.example').href;

const page = (body: string): WrittenPage => ({
  id: 'compare/x',
  file: 'content/compare/x.mdx',
  data: pageSchema.parse({
    title: 'Go or X',
    description: 'A page that stands for all the others, with a little of everything in it.',
    verified: '2026-11-23',
    answer: 'Take [Go](/go/).',
    choose: [{ id: 'choose-go', label: 'Choose Go when', items: ['you use `go`', 'you ship'] }],
  }),
  body,
});
const markdown = (body: string): string => pageMarkdown(page(body), [], absolute);

test('a page opens with its title, its day, its answer and its lists', () => {
  expect(markdown('## More\n\nText,\nwrapped, [here](#more).')).toBe(`# Go or X

Verified 23 November 2026. From [When to Use](https://a.example/compare/x/), [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).

Take [Go](https://a.example/go/).

## Choose Go when

- you use \`go\`
- you ship

## More

Text, wrapped, [here](https://a.example/compare/x/#more).
`);
});

describe('a component', () => {
  test('Cite becomes numbers, with the sources at the end', () => {
    const text = markdown('A<Cite ids="go-1-27 go-faq" /> and B.<Cite ids="go-faq" />');
    expect(text).toContain('A[1][2] and B.[2]\n');
    expect(text).toMatch(
      /## Sources\n\n1\. \[Go 1\.27.*\]\(https:.*\), .+\. Dated: .+\. Checked .+\.\n2\. \[.*\]\(https:\/\/go\.dev\/doc\/faq\)/u,
    );
  });

  test.each([
    ['So. <Judgement />', 'So. (judgement)'],
    ['<Judgement />', '(judgement)'],
    ['<BestCase for="go">\n\nIt ships. <Judgement />\n\n</BestCase>', 'It ships. (judgement)'],
    [
      '<OftenSaid claim="Go is slow.">\n\nIt is not.\n\n- Not at all\n\n</OftenSaid>',
      '> **Often said:** “Go is slow.”\n>\n> It is not.\n>\n> - Not at all',
    ],
    ['<div class="x">\n\nIn a frame.\n\n</div>', 'In a frame.'],
    ['- A\n\n  <OftenSaid claim="B">\n  C\n  </OftenSaid>', '  > **Often said:** “B”\n  >\n  > C'],
    ['`GET /{id}` stays', '`GET /{id}` stays'],
    ['<Diagram id="rust-under-go">\n\nA caption.\n\n</Diagram>', 'Diagram: A Rust core under a Go'],
    ['<Diagram id="rust-under-go">\n\nA caption.\n\n</Diagram>', '\n\nA caption.\n'],
    ['<ShortAnswers />', '[Python](https://a.example/python/).'],
    ['<TableIndex />', '[CSV](https://a.example/data/scorecard.csv)'],
    ['<Rubric />', '/tables/scorecard/#cpu-performance)\n  - 1: '],
    ['<ScoreDots />', '[Picture of the scores (SVG)](https://a.example/data/scorecard.svg)'],
    ['<ScoreDots />', '- CPU performance: Go 4; Python 2; Node 3; Rust 5.'],
    ['<Glossary />', '### ABI\n\nApplication binary interface'],
    ['<Changes />', ': from '],
    [
      '<WeightPresets />',
      '[API service](https://a.example/decide/weights/#preset-api-service): A networked service',
    ],
    ['<WeightPresets />', '**Go comes first.**\n  - Go 112 of 120, Rust 94 of 120,'],
  ])('%j → %j', (body, expected) => {
    expect(markdown(body)).toContain(expected);
  });

  test('DataTable becomes a table with the numbers of its sources', () => {
    const text = markdown('<DataTable table="operations" columns="go rust" rows="cold-start" />');
    expect(text).toContain('| Topic | Go | Rust |\n');
    expect(text).toMatch(
      /\| \[Cold start\]\(https:\/\/a\.example\/tables\/operations\/#cold-start\) \| .+\[1\] \(measured\)/u,
    );
    expect(text).toContain('1. [');
  });
});

test.each([
  ['<Marquee />', 'content/compare/x.mdx: <Marquee> has no rendering as Markdown'],
  ['A <Marquee /> here', 'content/compare/x.mdx: <Marquee> within a line has no rendering'],
  ['A {1 + 1} here', 'content/compare/x.mdx: `{1 + 1}` is code'],
  ['{1 + 1}', 'content/compare/x.mdx: `{1 + 1}` is code'],
  ["import a from 'a'", "content/compare/x.mdx: `import a from 'a'` is code"],
  ['<Diagram id="no" />', 'content/compare/x.mdx: <Diagram id="no">: no such diagram'],
])('%j is refused, not dropped', (body, message) => {
  expect(() => markdown(body)).toThrow(message);
});
