import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import { parse } from 'csv-parse/sync';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { tables } from '#data/tables.ts';
import { inlineText } from '#kit/inline-markdown.ts';
import { withoutFormula } from '#exports/csv.ts';
import { hasScores, scoresText } from '#tables/table.ts';
import { cellAt } from '#data/schemas/table.ts';
import { tableVersion } from '#tables/table-version.ts';
import { exportsOf } from '#exports/table-exports.ts';
import { tableDataSchema } from '#exports/table-data.ts';
import type { Column, Row } from '#data/schemas/table.ts';
import { builtBytes, builtFiles, builtText } from '../built.ts';

const tableExports = exportsOf(tables);

const textOf = (row: Row, column: Column): string =>
  cellAt(row, column)
    .points.map((point) => inlineText(point.text))
    .join('; ');

const csvFields = (scored: boolean, row: Row, column: Column): [string, string][] => {
  const score: [string, string] = [
    `${column.label} score`,
    scoresText(cellAt(row, column).scores ?? []),
  ];
  return [...(scored ? [score] : []), [column.label, textOf(row, column)]];
};

/** Scores as numbers, of which a cell may have two. */
const scoreNumbers = (row: Row, { id, label }: Column): [string, string][] => {
  const values = row.cells[id]?.scores?.map(({ value }) => value).sort() ?? [];
  return [
    [`${label} lowest score`, String(values[0] ?? '')],
    [`${label} highest score`, String(values.at(-1) ?? '')],
  ];
};

describe.each(tableExports)('table $id', ({ id, table, subset }) => {
  const version = tableVersion(table);
  const url = `https://when-to-use.example/tables/${table.id}/`;

  test('as CSV, read by another library, has the data of every cell', () => {
    const records: unknown = parse(builtText(`data/${id}.csv`), { columns: true, bom: true });
    const scored = hasScores(table);
    expect(records).toEqual(
      table.rows.map((row) => ({
        id: row.id,
        [table.rowHeader]: row.label,
        ...Object.fromEntries(table.columns.flatMap((column) => csvFields(scored, row, column))),
        link: `${url}#${row.id}`,
        table: id,
        version,
        verified: table.verified,
        ...Object.fromEntries(
          table.columns.map((column) => [
            `${column.label} in short`,
            withoutFormula(cellAt(row, column).lead),
          ]),
        ),
        ...Object.fromEntries(
          scored ? table.columns.flatMap((column) => scoreNumbers(row, column)) : [],
        ),
      })),
    );
  });

  test('as JSON has the data of every cell and the sources it names', () => {
    const data = tableDataSchema.parse(JSON.parse(builtText(`data/${id}.json`)));
    expect(data).toMatchObject({
      $schema: 'https://when-to-use.example/data/table.schema.json',
      id,
      table: table.id,
      version,
      verified: table.verified,
      url,
      columns: table.columns,
    });
    expect(data.cut).toEqual(subset);
    expect(data.rows.map((row) => [row.id, row.label, row.url, row.cells])).toEqual(
      table.rows.map((row) => [
        row.id,
        row.label,
        `${url}#${row.id}`,
        Object.fromEntries(
          table.columns.map((column) => {
            const cell = cellAt(row, column);
            const points = cell.points.map((point) => ({ ...point, text: inlineText(point.text) }));
            const history = cell.history?.map((change) => ({
              ...change,
              why: inlineText(change.why),
            }));
            return [column.id, { ...cell, points, history }];
          }),
        ),
      ]),
    );
    const cited = data.rows.flatMap((row) =>
      Object.values(row.cells).flatMap((cell) =>
        cell.points.flatMap((point) => point.sources ?? []),
      ),
    );
    expect(Object.keys(data.sources).sort()).toEqual([...new Set<string>(cited)].sort());
  });

  test('as Markdown, read by another library, has the data of every cell', () => {
    const tree: Root = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(builtText(`data/${id}.md`));
    expect(tree.children.map((node) => node.type)).toEqual(['table', 'paragraph']);
    const [first] = tree.children;
    const cells =
      first?.type === 'table'
        ? first.children.map((row) => row.children.map((cell) => toString(cell)))
        : [];
    expect(cells).toEqual([
      [table.rowHeader, ...table.columns.map((column) => column.label)],
      ...table.rows.map((row) => [
        row.label,
        ...table.columns.map((column) => {
          const { scores, lead } = cellAt(row, column);
          return [...(scores ? [scoresText(scores)] : []), `${lead}: ${textOf(row, column)}`].join(
            ' ',
          );
        }),
      ]),
    ]);
  });

  test('as Markdown has absolute links and its attribution', () => {
    const markdown = builtText(`data/${id}.md`);
    for (const row of table.rows) expect(markdown).toContain(`[${row.label}](${url}#${row.id})`);
    expect(markdown).not.toMatch(/\]\(\//u);
    expect(markdown).toMatch(/Source: \[.+\]\(.+\), When to Use, verified .+, \[CC BY 4\.0\]/u);
    expect(markdown).toContain(`, table ${id}, version ${version}, `);
  });
});

const json = (file: string): unknown => JSON.parse(builtText(file));

const packageSchema = z.object({
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      bytes: z.number(),
      hash: z.string(),
      encoding: z.literal('utf-8').optional(),
      schema: z.object({ fields: z.array(z.object({ name: z.string() })) }).optional(),
    }),
  ),
});

const described = (file: string) => ({
  bytes: builtBytes(file).length,
  sha256: createHash('sha256').update(builtBytes(file)).digest('hex'),
});

/** Every built file of a table: the rest of `data/` describes them, or is the chooser and its records. */
const tableFiles = builtFiles.filter(
  (file) =>
    /^data\/[^/]+$/u.test(file) &&
    !/\/(datapackage|decisions|review|table\.schema)\.json$/u.test(file),
);

describe('the list of files', () => {
  test('as a Data Package has every file with its size and checksum, and the columns of each CSV', () => {
    const { resources } = packageSchema.parse(json('data/datapackage.json'));
    expect(
      Object.fromEntries(
        resources.map(({ path, bytes, hash }) => [`data/${path}`, { bytes, hash }]),
      ),
    ).toEqual(
      Object.fromEntries(
        tableFiles.map((file) => {
          const { bytes, sha256 } = described(file);
          return [file, { bytes, hash: `sha256:${sha256}` }];
        }),
      ),
    );
    // Text says how it is encoded; a picture has no such thing.
    for (const { path, encoding } of resources)
      expect(encoding === undefined, path).toBe(path.endsWith('.png'));
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    for (const { name } of resources) expect(name).toMatch(/^[-a-z0-9._/]+$/u);
    for (const { path, schema } of resources.filter((resource) => resource.path.endsWith('.csv'))) {
      const [header] = parse(builtText(`data/${path}`), { bom: true });
      expect(schema?.fields.map((field) => field.name)).toEqual(header);
    }
  });
});

describe('the published schema', () => {
  const published = z.fromJSONSchema(
    z.record(z.string(), z.json()).parse(json('data/table.schema.json')),
  );

  test.each(tableExports)('accepts $id', ({ id }) => {
    expect(published.safeParse(json(`data/${id}.json`)).error).toBeUndefined();
  });

  test('refuses what is none', () => {
    const text = builtText('data/scorecard.json');
    for (const broken of [
      '{}',
      text.replace('"kind": "measured"', '"kind": "guessed"'),
      text.replace('"value": 4', '"value": 6'),
      text.replace('"caption"', '"captain"'),
      text.replace(/"sources": \[\s+"/u, '$&Not an id '),
    ]) {
      expect(broken).not.toBe(text);
      expect(published.safeParse(JSON.parse(broken)).success).toBe(false);
    }
  });
});

test('a comparison of two languages offers the part and not the whole table', () => {
  const html = builtText('compare/go-vs-rust/index.html');
  expect(html).toContain('href="/data/scorecard.go-rust.csv"');
  expect(html).not.toContain('href="/data/scorecard.csv"');
  expect(builtText('tables/scorecard/index.html')).toContain('href="/data/scorecard.csv"');
});
