import { expect, test } from 'vitest';
import type { Table } from '#data/schemas/table.ts';
import { changedTable } from '#tests/data/changed-table.ts';
import { sample } from '#tests/data/sample-table.ts';
import { tableDataSchema } from './table-data.ts';
import { tableJson } from './table-json.ts';

const jsonOf = (table: Table) =>
  tableJson(
    { id: 'sample', table, subset: undefined },
    {
      $schema: 'https://a.example/schema.json',
      url: 'https://a.example/',
      publisher: 'A',
      licence: 'https://a.example/licence',
    },
    (id) => `https://a.example/#${id}`,
  );

test('a table with changes has their sources', () => {
  const json = jsonOf(changedTable);
  expect(tableDataSchema.safeParse(json).error).toBeUndefined();
  expect(Object.keys(json.sources)).toContain('rust-survey-2025');
});

test('a table as JSON has plain text, row addresses and the sources it cites', () => {
  const json = jsonOf(sample);
  expect(tableDataSchema.safeParse(json).error).toBeUndefined();
  expect(json.rows[0]).toMatchObject({
    id: 'speed',
    url: 'https://a.example/#speed',
    rubric: { 5: 'fast' },
    cells: {
      go: {
        scores: [
          { value: 4, applies: 'I/O' },
          { value: 2, applies: 'CPU' },
        ],
        points: [
          { text: 'Uses net/http | pipes', kind: 'documented', sources: ['go-faq'] },
          { text: 'See the page', kind: 'judgement' },
        ],
      },
    },
  });
  expect(Object.keys(json.sources)).toEqual(['go-faq', 'go-1-27']);
});
