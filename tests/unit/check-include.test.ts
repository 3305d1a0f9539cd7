import { parse } from 'csv-parse/sync';
import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { tables } from '~/data/tables';
import { check } from '~/lib/check-include';
import { includesIn, type Include } from '~/lib/includes';
import { fileText } from '~/lib/takeaway-files';
import { takeawaysOf } from '~/lib/takeaways';
import { sample } from './tables';

const takeaways = takeawaysOf(tables);
const textOf = (id: string, format: 'csv' | 'md'): string => {
  const takeaway = takeaways.find((candidate) => candidate.id === id);
  if (!takeaway) throw new Error(`no ${id}`);
  return fileText(takeaway, format);
};
const only = (text: string): Include => {
  const [include, ...others] = includesIn(text);
  if (!include || others.length > 0) throw new Error(`expected one table in ${text.slice(0, 80)}`);
  return include;
};

const markdown = textOf('scorecard.go-rust', 'md');
const csv = textOf('scorecard.go-rust', 'csv');
const now = only(markdown);
const version = now.version ?? '';

describe.each([...takeaways, { id: 'sample', table: sample, cut: undefined }])(
  '$id',
  (takeaway) => {
    test('its Markdown is read as remark reads it', () => {
      const text = fileText(takeaway, 'md');
      const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(text);
      const table = tree.children.find((node) => node.type === 'table');
      const include = only(text);
      expect([
        include.columns,
        ...include.rows.map((row) => include.columns.map((column) => row.cells.get(column))),
      ]).toEqual(table?.children.map((row) => row.children.map((cell) => toString(cell).trim())));
      expect(include.rows.map(({ id }) => id)).toEqual(takeaway.table.rows.map(({ id }) => id));
    });

    test('its CSV is read as csv-parse reads it', () => {
      const text = fileText(takeaway, 'csv');
      const records: unknown = parse(text, { columns: true });
      const { id, version: stated, columns, rows } = only(text);
      const read = rows.map((row) => ({
        id: row.id,
        ...Object.fromEntries(columns.map((column) => [column, row.cells.get(column)])),
        link: `https://when-to-use.example/tables/${takeaway.table.id}/#${row.id ?? ''}`,
        table: id,
        version: stated,
        verified: takeaway.table.verified,
      }));
      expect(records).toEqual(read);
    });
  },
);

describe('a copy', () => {
  test.each([
    ['as it was taken', markdown],
    ['with Windows line ends', markdown.replaceAll('\n', '\r\n')],
    ['in a quote', markdown.replaceAll(/^/gmu, '> ')],
    ['with other padding', markdown.replaceAll(/ {2,}/gu, ' ')],
    [
      'in a page with another table',
      `| a | b |\n| - | - |\n| 1 | 2 |\n\ntext\n\n${markdown}\n\ntext`,
    ],
  ])('in Markdown %s is current', (_, text) => {
    const include = only(text);
    expect(include).toMatchObject({ id: 'scorecard.go-rust', version });
    expect(check(include, now)).toEqual({
      current: true,
      summary: `The copy of scorecard.go-rust is current: ${version}.`,
      changes: [],
    });
  });

  test.each([
    ['as it was taken', csv],
    ['with a byte-order mark', `\uFEFF${csv}`],
    ['with bare line ends and none at the end', csv.replaceAll('\r\n', '\n').trimEnd()],
  ])('as CSV %s is current', (_, text) => {
    expect(check(only(text), only(csv)).current).toBe(true);
  });

  test('as a spreadsheet writes it, with semicolons or tabs, is current', () => {
    const records = parse(csv);
    for (const delimiter of [';', '\t']) {
      const text = records
        .map((record) => record.map((value) => `"${value.replaceAll('"', '""')}"`).join(delimiter))
        .join('\r\n');
      expect(check(only(text), only(csv)).current, delimiter).toBe(true);
    }
  });

  test('with a changed score says which cell, what it says and what holds', () => {
    const changed = markdown.replace('**4**', '**2**');
    const verdict = check(only(changed), now);
    expect(verdict.current).toBe(false);
    expect(verdict.summary).toContain('was changed; one difference');
    expect(verdict.changes).toHaveLength(1);
    expect(verdict.changes[0]).toMatch(/^CPU performance, Go: “2 Native, .+” → “4 Native, .+”$/u);
    const inCsv = check(only(csv.replace('performance,4,', 'performance,2,')), only(csv));
    expect(inCsv.changes).toEqual(['CPU performance, Go score: “2” → “4”']);
  });

  test('of an older version names both versions', () => {
    const old = markdown.replace(version, '2025-01-01.00000000').replace('**4**', '**2**');
    expect(check(only(old), now).summary).toBe(
      `The copy of scorecard.go-rust is not current: 2025-01-01.00000000 in your copy, ${version} now; one difference (yours → now):`,
    );
  });

  test('of an older version without a changed word is stale and says why', () => {
    const old = only(markdown.replace(version, '2025-01-01.00000000'));
    expect(check(old, now)).toMatchObject({ current: false, changes: [] });
    expect(check(old, now).summary).toContain('word for word');
  });

  test('lacks a row, has one that is gone, or a column that is gone', () => {
    const lines = markdown.split('\n');
    const without = lines.toSpliced(2, 1).join('\n');
    expect(check(only(without), now).changes).toEqual([
      'The row “CPU performance” is not in your copy.',
    ]);
    expect(check(now, only(without)).changes).toEqual([
      'The row “CPU performance” is no longer in the table.',
    ]);
    const renamed = markdown.replace('| Rust', '| Rusty');
    expect(check(only(renamed), now).changes).toEqual([
      'The column “Rusty” is no longer in the table.',
    ]);
  });

  test('without its line of attribution is known by the addresses of its rows', () => {
    const [bare = ''] = textOf('scorecard', 'md').split('\n\n');
    const include = only(bare);
    expect(include).toMatchObject({ id: 'scorecard', version: undefined });
    expect(check(include, only(textOf('scorecard', 'md'))).current).toBe(true);
  });

  test('two tables in a page are both found', () => {
    expect(includesIn(`${markdown}\n${textOf('picks', 'md')}`).map(({ id }) => id)).toEqual([
      'scorecard.go-rust',
      'picks',
    ]);
  });
});

test.each([
  ['nothing', ''],
  ['prose', 'Go is quick.'],
  ['another table', '| a | b |\n| - | - |\n| 1 | 2 |'],
  ['another CSV', 'id,name\n1,x'],
  ['a table that would be a path', 'id,table\r\nx,../../etc/passwd\r\n'],
  ['a quote that never ends', 'id,table\r\n"x,scorecard'],
])('%s is not recognised', (_, text) => {
  expect(includesIn(text)).toEqual([]);
});
