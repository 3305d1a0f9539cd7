import type { SourceId } from '~/data/sources';
import { tables } from '~/data/tables';
import type { LanguageId } from '~/schemas/language';
import { cellAt } from './table';

/** A score or verdict that moved. */
export interface Change {
  /** Its anchor on `/changes/`. */
  readonly id: string;
  /** The day it moved, `YYYY-MM-DD`. */
  readonly on: string;
  /** What moved: `Rust, tooling and observability`. */
  readonly what: string;
  /** The row it stands in, root-relative. */
  readonly url: string;
  readonly from: string;
  readonly to: string;
  /** The languages it is about: that of its column, else those its cell names. */
  readonly languages: readonly LanguageId[];
  /** Inline Markdown. */
  readonly why: string;
  readonly sources: readonly SourceId[];
}

/** Every change in the tables' histories, the newest first. */
export const changes: readonly Change[] = tables
  .flatMap((table) =>
    table.rows.flatMap((row) =>
      table.columns.flatMap((column) => {
        const { history = [], languages = [] } = cellAt(row, column);
        return history.map(({ from, to, on, why, sources }) => ({
          id: [table.id, row.id, column.id, on].join('-'),
          on,
          what: `${table.title}: ${column.label}, ${row.label.toLocaleLowerCase('en')}`,
          url: `/tables/${table.id}/#${row.id}`,
          from: String(from),
          to: String(to),
          why,
          languages: column.language ? [column.language] : languages,
          sources,
        }));
      }),
    ),
  )
  .toSorted((a, b) => b.on.localeCompare(a.on) || a.id.localeCompare(b.id));
