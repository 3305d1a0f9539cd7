import { kinds, type Claim } from '#data/schemas/claim.ts';
import type { Cell, Table } from '#data/schemas/table.ts';
import { addDays } from '#kit/day.ts';
import { cellAt } from '#data/schemas/table.ts';

/**
 * The days after which a claim of each kind must be checked again. Figures age fastest: Go releases every six months,
 * and a figure for the release before last says little. Documentation changes with yearly releases (Python, Node). A
 * judgement follows its facts and is reconsidered every year and a half. The intervals are our judgement.
 */
export const reviewDays: Readonly<Record<Claim['kind'], number>> = {
  measured: 180,
  documented: 365,
  judgement: 540,
};

/**
 * The day a claim is due for review.
 * @param verified the day it was last verified, `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`
 */
export const dueDay = (verified: string, kind: Claim['kind']): string =>
  addDays(verified, reviewDays[kind]);

/** The earliest of some days; `YYYY-MM-DD` sorts as text. */
export const earliest = (days: readonly string[]): string | undefined => days.toSorted()[0];

/** The day a cell is due: that of the kind of claim in it that ages fastest. */
export const cellDue = (cell: Cell, table: Table): string => {
  const used = kinds.filter((kind) => cell.points.some((point) => point.kind === kind));
  const days = used.map((kind) => dueDay(cell.verified ?? table.verified, kind));
  return earliest(days) ?? dueDay(table.verified, 'judgement');
};

/** The day the first cell of a table is due. */
export const tableDue = (table: Table): string | undefined =>
  earliest(
    table.rows.flatMap((row) => table.columns.map((column) => cellDue(cellAt(row, column), table))),
  );
