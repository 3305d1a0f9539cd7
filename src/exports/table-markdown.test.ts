import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { tableMarkdown } from './table-markdown.ts';
import { sample } from '#tests/data/sample-table.ts';

const markdown = tableMarkdown(sample, 'Source: [Sample](/tables/sample/).');

test('a table as Markdown has a cell for each column, pipes escaped', () => {
  const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const table = tree.children.find((node) => node.type === 'table');
  expect(table?.children.map((row) => row.children.map((cell) => toString(cell)))).toEqual([
    ['Dimension', 'Go', 'Rust'],
    [
      'Speed',
      '4 (I/O), 2 (CPU) Quick enough for most: Uses net/http | pipes; See the page',
      '5 As quick as C: =cmd|evil',
    ],
    ['Size', '-5 or so: -5', '"Quoted", too: "quoted", with comma'],
  ]);
});

test('its links are absolute, and a line says where it is from', () => {
  expect(markdown).toContain('[Speed](https://when-to-use.example/tables/sample/#speed)');
  expect(markdown).toContain('[the page](https://when-to-use.example/go/)');
  expect(markdown).not.toMatch(/\]\(\//u);
  expect(markdown.trimEnd().split('\n').at(-1)).toBe(
    'Source: [Sample](https://when-to-use.example/tables/sample/).',
  );
});
