import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { cellAt, type Cell, type Score, type Table } from '#data/schemas/table.ts';
import type { Path } from '#kit/data-error.ts';

const file = 'src/data/published-scores.json';

const publishedSchema = z.record(
  z.string(),
  z.array(z.strictObject({ value: z.number(), applies: z.string().optional() })),
);

/** The scores as they were last published, by cell: `scorecard/cpu-performance.go`. */
export type PublishedScores = Readonly<Record<string, readonly Score[]>>;

const scoredCells = (tables: readonly Table[]) =>
  tables.flatMap((table) =>
    table.rows.flatMap((row, index) =>
      table.columns.flatMap((column) => {
        const cell = cellAt(row, column);
        const path = ['rows', index, 'cells', column.id];
        return cell.scores ? [{ table, row, column, cell, path, scores: cell.scores }] : [];
      }),
    ),
  );

type Scored = ReturnType<typeof scoredCells>[number];

const keyOf = ({ table, row, column }: Scored): string => `${table.id}/${row.id}.${column.id}`;

/** The scores that were last published. @param root the project's folder */
export const readPublishedScores = async (root: string): Promise<PublishedScores> =>
  publishedSchema.parse(JSON.parse(await readFile(join(root, file), 'utf8')));

/** Writes the scores that are published now: part of `npm run record`. @param root the project's folder */
export const recordScores = async (root: string, tables: readonly Table[]): Promise<void> => {
  const cells = scoredCells(tables).map((cell) => [keyOf(cell), cell.scores]);
  await writeFile(join(root, file), `${JSON.stringify(Object.fromEntries(cells), null, 2)}\n`);
};

/** Whether the history of a cell has a change that begins at a score. */
const startsAt = ({ history = [] }: Cell, { value, applies }: Score): boolean =>
  history.some(
    ({ from, applies: moved }) =>
      from === value && (moved === undefined || applies === undefined || moved === applies),
  );

/** A score that changed without saying why. */
export interface ChangedScore {
  readonly table: Table;
  readonly path: Path;
  readonly message: string;
}

/** Scores that are not what was last published, although their history has no change that says why. */
export const changedScores = (
  tables: readonly Table[],
  published: PublishedScores,
): ChangedScore[] =>
  scoredCells(tables).flatMap((scored) => {
    const { table, row, column, cell, path, scores } = scored;
    const before = published[keyOf(scored)] ?? [];
    return scores.flatMap(({ value, applies }) => {
      const was =
        before.find((score) => score.applies === applies) ??
        (before.length === 1 ? before[0] : undefined);
      if (!was || was.value === value || startsAt(cell, was)) return [];
      const what = applies === undefined ? 'the score' : `the score for ${applies}`;
      return {
        table,
        path: [...path, 'scores'],
        message: `row "${row.id}", column "${column.id}": ${what} was published as ${String(was.value)} and is ${String(value)} now; add an entry to \`history\` that says why`,
      };
    });
  });
