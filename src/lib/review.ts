import { kinds, type Claim } from '~/schemas/claim';
import type { Cell, Table } from '~/schemas/table';
import { addDays } from './day';
import { cellAt } from './table';

/**
 * Days after which a claim of each kind is checked again. Figures age fastest: Go releases every six months, and a
 * figure of the release before last says little. What a project documents changes with its yearly releases (Python,
 * Node). A judgement follows the facts under it, and is reconsidered every year and a half. The intervals are our judgement.
 */
export const reviewDays: Readonly<Record<Claim['kind'], number>> = {
  measured: 180,
  documented: 365,
  judgement: 540,
};

/**
 * The day a claim falls due.
 * @param verified the day it was last verified, `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`
 */
export const dueDay = (verified: string, kind: Claim['kind']): string =>
  addDays(verified, reviewDays[kind]);

/** The earlier of days written `YYYY-MM-DD`, which sort as text. */
export const earliest = (days: readonly string[]): string | undefined => days.toSorted()[0];

/** The day a cell falls due: that of its claim which ages fastest. */
export const cellDue = (cell: Cell, table: Table): string => {
  const used = kinds.filter((kind) => cell.points.some((point) => point.kind === kind));
  const days = used.map((kind) => dueDay(cell.verified ?? table.verified, kind));
  return earliest(days) ?? dueDay(table.verified, 'judgement');
};

/** The day the first cell of a table falls due. */
export const tableDue = (table: Table): string | undefined =>
  earliest(
    table.rows.flatMap((row) => table.columns.map((column) => cellDue(cellAt(row, column), table))),
  );
