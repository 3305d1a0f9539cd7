import { z } from 'astro/zod';
import { claimSchema } from './claim.ts';
import { daySchema, idSchema, textSchema } from '#kit/fields.ts';
import { scoreValueSchema } from './score.ts';
import { changeSchema, historyProblems } from './history.ts';
import { languageIdSchema } from './language.ts';
import { DataError, parseData, uniqueIds } from '#kit/data-error.ts';

/** One to five, higher is better. `applies` says what the score is for, if a cell has two. */
const scoreSchema = z.strictObject({
  value: scoreValueSchema,
  applies: textSchema.optional(),
});
export type Score = z.output<typeof scoreSchema>;

export const cellSchema = z
  .strictObject({
    points: z.array(claimSchema).min(1, { error: 'expected at least one point' }),
    scores: z.array(scoreSchema).min(1).max(2).optional(),
    /** The languages this cell recommends; each is marked with its colour. */
    languages: z.array(languageIdSchema).min(1).optional(),
    history: z.array(changeSchema).min(1).optional(),
    /** When this cell was last verified, if later than its table. */
    verified: daySchema.optional(),
  })
  .refine(({ scores = [] }) => scores.length < 2 || scores.every((score) => score.applies), {
    error: 'a cell with two scores must say with `applies` what each is for',
  })
  .check((context) => {
    const { scores, points, history = [] } = context.value;
    for (const message of historyProblems(history, scores ?? [{ value: points[0]?.text }]))
      context.issues.push({
        code: 'custom',
        input: history,
        path: ['history'],
        message,
        continue: true,
      });
  });
export type Cell = z.output<typeof cellSchema>;

export const columnSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  language: languageIdSchema.optional(),
});
export type Column = z.output<typeof columnSchema>;

export const rowSchema = z.strictObject({
  /** The row's anchor, permanent. */
  id: idSchema,
  label: textSchema,
  /** Former ids; links to them still work. */
  formerly: z.array(idSchema).default([]),
  /** Other words readers search for. */
  aliases: z.array(textSchema).default([]),
  /** What 1, 3 and 5 mean, for rows with scores. */
  rubric: z.strictObject({ 1: textSchema, 3: textSchema, 5: textSchema }).optional(),
  cells: z.record(z.string(), cellSchema.optional()),
});
export type Row = z.output<typeof rowSchema>;

/** A comparison table: a cell for each row and column, each cell with its sources. */
export const tableSchema = z
  .strictObject({
    id: idSchema,
    title: textSchema,
    /** Plain text: it becomes the accessible name of the table, which cannot contain links. */
    caption: textSchema,
    rowHeader: textSchema,
    verified: daySchema,
    columns: z
      .array(columnSchema)
      .min(1, { error: 'expected a column' })
      .check(uniqueIds('column')),
    rows: z.array(rowSchema).min(1, { error: 'expected a row' }).check(uniqueIds('row')),
  })
  .check((context) => {
    const { rowHeader, columns, rows } = context.value;
    const labels = [rowHeader, ...columns.map(({ label }) => label)];
    columns.forEach(({ label }, index) => {
      if (labels.indexOf(label) <= index)
        context.issues.push({
          code: 'custom',
          input: label,
          path: ['columns', index, 'label'],
          message: `"${label}" heads two columns, which copies of the table could not tell apart; reword one`,
        });
    });
    const columnIds = new Set(columns.map((column) => column.id));
    const refuse = (row: number, column: string, message: string): void => {
      context.issues.push({
        code: 'custom',
        input: context.value,
        path: ['rows', row, 'cells', column],
        message,
      });
    };
    rows.forEach((row, index) => {
      for (const id of columnIds)
        if (!Object.hasOwn(row.cells, id) || !row.cells[id])
          refuse(index, id, `the cell is missing; add \`${id}: { points: […] }\``);
      for (const [id, cell] of Object.entries(row.cells)) {
        if (!columnIds.has(id))
          refuse(index, id, `no such column; expected one of ${[...columnIds].join(', ')}`);
        if (cell?.scores && !row.rubric)
          refuse(index, id, 'has a score, but the row has no rubric; say what 1, 3 and 5 mean');
      }
    });
  });
export type Table = z.output<typeof tableSchema>;

type TableInput = z.input<typeof tableSchema>;
type RowInput = TableInput['rows'][number];

/** A table as its author writes it: the compiler requires a cell for each column. */
export type TableDraft<ColumnId extends string> = Omit<TableInput, 'columns' | 'rows'> & {
  columns: readonly (TableInput['columns'][number] & { id: ColumnId })[];
  rows: readonly (Omit<RowInput, 'cells'> & {
    cells: Record<NoInfer<ColumnId>, NonNullable<RowInput['cells'][string]>>;
  })[];
};

/**
 * Checks a table at import.
 * @param file path of the author's file, for messages
 * @throws {DataError} naming file, row, column, what was expected and how to fix it
 */
export const defineTable = <const ColumnId extends string>(
  file: string,
  draft: TableDraft<ColumnId>,
): Table => parseData(file, tableSchema, draft);

/**
 * The cell of a row in a column.
 * @throws {DataError} when there is none, which cannot happen in a parsed table
 */
export const cellAt = (row: Row, column: Column): Cell => {
  const cell = row.cells[column.id];
  if (!cell) throw new DataError(`row "${row.id}" has no cell in column "${column.id}"`);
  return cell;
};
