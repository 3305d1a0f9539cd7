import { expect, test } from 'vitest';
import { DataError } from '#kit/data-error.ts';
import { parseFrontMatter } from './front-matter.ts';

const good = `title: Go
description: A description that is long enough to be of use in a list of search results.
verified: 2026-11-23
answer: Take Go.
choose:
  - id: when
    label: When
    items: [one, two]
formerly:
  pages: [golang]
`;

const problemsOf = (yaml: string): string[] => {
  try {
    parseFrontMatter('p.mdx', yaml);
  } catch (error) {
    if (error instanceof DataError) return error.message.split('\n');
    throw error;
  }
  return [];
};

test('front matter is read as YAML 1.2, in which a day is a string', () => {
  expect(parseFrontMatter('p.mdx', good).verified).toBe('2026-11-23');
});

test.each([
  ['title: Go', 'title: Go: a language', 'p.mdx:2: front matter: a colon followed by a space'],
  ['title: Go', 'title: Go\nchoose:\n\t- id: x', 'p.mdx:4: front matter: a tab where spaces'],
  ['title: Go', 'title: Go\ntitle: Rust', 'p.mdx:3: front matter: duplicate key'],
  ['title: Go', 'title: *go', 'p.mdx:2: front matter: a value begins with *; put the text in'],
  ['title: Go', 'title: !go Go', 'p.mdx:2: front matter: Unresolved tag: !go; correct it, or'],
  ['title: Go', 'title: "Go', 'p.mdx:2: front matter: a quote that is not closed'],
  ['title: Go', 'title: "Go" now', 'p.mdx:2: front matter: text follows a closing quote'],
  [
    'pages: [golang]',
    'anchors: { "#why": [reason] }',
    'p.mdx:11: formerly, anchors, #why: an anchor is lower-case words',
  ],
  ['title: Go', 'title: [Go', 'p.mdx:3: front matter: '],
  ['title: Go', 'titel: Go', 'p.mdx:1: title: missing; expected text'],
  ['title: Go', 'colour: red\ntitle: Go', 'p.mdx:2: colour: unknown key; correct its spelling'],
  ['title: Go', 'title: 2026', 'p.mdx:2: title: expected text, found 2026; put text that looks'],
  ['title: Go', 'title: ""', 'p.mdx:2: title: empty; expected text'],
  ['A description', 'Adescription of', 'p.mdx:3: description: '],
  ['2026-11-23', '2026-02-30', 'p.mdx:4: verified: "2026-02-30" is not a day of the calendar'],
  ['2026-11-23', '23.11.2026', 'p.mdx:4: verified: "23.11.2026" is not a day of the calendar'],
  ['2026-11-23', '2099-01-01', 'p.mdx:4: verified: 2099-01-01 is in the future; write the day'],
  ['verified: 2026-11-23\n', '', 'p.mdx:1: verified: missing; write it as YYYY-MM-DD'],
  ['Take Go.', '"[x](javascript:x)"', 'p.mdx:5: answer: the link "javascript:x" cannot be used'],
  ['Take Go.', '"<b>x</b>"', 'p.mdx:5: answer: expected one line of text with `code`'],
  ['id: when', 'id: When', 'p.mdx:7: choose "When", id: "When" is not a valid id; use lower-case'],
  ['label: When', 'labl: When', 'p.mdx:7: choose "when", label: missing; expected text'],
  ['[one, two]', '[]', 'p.mdx:9: choose "when", items: empty; expected at least one item'],
  ['[one, two]', 'one', 'p.mdx:9: choose "when", items: expected a list, found "one"'],
  ['[golang]', '[/golang/]', 'p.mdx:11: formerly, pages number 1: "/golang/" is not a valid page'],
])('%j written as %j is refused: %s', (from, to, says) => {
  const [first, ...others] = problemsOf(
    good.replace(from, to).replace('Adescription of', 'x '.repeat(90)),
  );
  expect(
    [first, ...others].some((line) => line?.startsWith(says)),
    [first, ...others].join('\n'),
  ).toBe(true);
  expect(others.length).toBeLessThan(2);
});
