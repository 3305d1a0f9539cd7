import { z } from 'astro/zod';
import { claimSchema } from './claim.ts';
import { idSchema, pastDaySchema, plainTextSchema, textSchema } from '#kit/fields.ts';
import { scoreValueSchema } from './score.ts';
import { changeSchema, historyProblems } from './history.ts';
import { languageIdSchema } from './language-id.ts';
import { DataError, parseData } from '#kit/data-error.ts';
import { didYouMean } from '#kit/suggestion.ts';
import { uniqueIds } from '#kit/unique-ids.ts';
import { wordCount } from '#kit/words.ts';

/** Most characters of a row's short label: one line beside a picture. */
const longestShort = 26;

/** One to five, higher is better. `applies` says what the score is for, if a cell has two. */
const scoreSchema = z.strictObject({
  value: scoreValueSchema,
  applies: textSchema.optional(),
});
export type Score = z.output<typeof scoreSchema>;

/**
 * Two to six words that say on their own what the cell says: `one static binary without cgo`. Plain text, so that it can
 * stand in a label.
 */
const leadSchema = plainTextSchema.refine((text) => wordCount(text) >= 2 && wordCount(text) <= 6, {
  error: ({ input }) =>
    `has ${String(wordCount(String(input)))} words; expected two to six, such as "Static without cgo"`,
});

export const cellSchema = z
  .strictObject({
    lead: leadSchema,
    points: z.array(claimSchema).min(1, { error: 'empty; expected at least one point' }),
    scores: z
      .array(scoreSchema)
      .min(1, { error: 'empty; expected one or two scores, or no `scores`' })
      .max(2, { error: 'expected at most two scores' })
      .optional(),
    /** The languages this cell recommends; each is marked with its colour. */
    languages: z
      .array(languageIdSchema)
      .min(1, { error: 'empty; expected at least one language, or no `languages`' })
      .optional(),
    history: z
      .array(changeSchema)
      .min(1, { error: 'empty; expected at least one change, or no `history`' })
      .optional(),
    /** When this cell was last verified, if later than its table. */
    verified: pastDaySchema.optional(),
  })
  .refine(({ scores = [] }) => scores.length < 2 || scores.every((score) => score.applies), {
    error: 'the cell has two scores; say with `applies` what each is for',
  })
  .refine(({ scores: [one, other] = [] }) => !one?.applies || one.applies !== other?.applies, {
    error: 'the two scores of the cell have the same `applies`; say what each is for',
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
  /** Its name in pictures, where the label is too long for a line. */
  short: plainTextSchema
    .refine((text) => text.length <= longestShort, {
      error: ({ input }) =>
        `has ${String(String(input).length)} characters; expected at most ${String(longestShort)}`,
    })
    .optional(),
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
    verified: pastDaySchema,
    columns: z
      .array(columnSchema)
      .min(1, { error: 'empty; expected at least one column' })
      .check(uniqueIds('columns')),
    rows: z
      .array(rowSchema)
      .min(1, { error: 'empty; expected at least one row' })
      .check(uniqueIds('rows')),
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
          message: `duplicate label "${label}"; reword one, so that copies of the table can tell the columns apart`,
        });
    });
    const columnIds = new Set(columns.map((column) => column.id));
    const report = (row: number, column: string, message: string): void => {
      context.issues.push({
        code: 'custom',
        input: context.value,
        path: ['rows', row, 'cells', column],
        message,
      });
    };
    const names = rows.map(({ short, label }) => short ?? label);
    rows.forEach(({ short }, index) => {
      if (short !== undefined && names.indexOf(short) !== names.lastIndexOf(short))
        context.issues.push({
          code: 'custom',
          input: short,
          path: ['rows', index, 'short'],
          message: `"${short}" is the name of another row too; reword one`,
        });
    });
    rows.forEach((row, index) => {
      for (const id of columnIds)
        if (!Object.hasOwn(row.cells, id) || !row.cells[id])
          report(index, id, `missing; add \`${id}: { lead: '…', points: […] }\``);
      for (const [id, cell] of Object.entries(row.cells)) {
        if (!columnIds.has(id))
          report(
            index,
            id,
            `the table has no such column; expected one of ${[...columnIds].join(', ')}${didYouMean(id, [...columnIds])}`,
          );
        if (cell?.scores && !row.rubric)
          report(
            index,
            id,
            'the cell has a score, but its row has no `rubric`; add one that says what 1, 3 and 5 mean',
          );
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
