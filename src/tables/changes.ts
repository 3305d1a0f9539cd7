import type { SourceId } from '#data/sources.ts';
import { tables } from '#data/tables.ts';
import type { LanguageId } from '#data/schemas/language.ts';
import type { Table } from '#data/schemas/table.ts';
import { rowPath } from './table-address.ts';
import { inlineText } from '#kit/inline-markdown.ts';
import { cellAt } from '#data/schemas/table.ts';

/** A score or verdict that changed. */
export interface Change {
  /** Its anchor on `/changes/`. */
  readonly id: string;
  /** The day it changed, `YYYY-MM-DD`. */
  readonly on: string;
  /** What changed: `Scorecard: Rust, tooling and observability`. */
  readonly what: string;
  /** URL of its row, root-relative. */
  readonly url: string;
  /** As plain text. */
  readonly from: string;
  readonly to: string;
  /** The language of its column, or else the languages its cell names. */
  readonly languages: readonly LanguageId[];
  /** Inline Markdown. */
  readonly why: string;
  readonly sources: readonly SourceId[];
}

/** A score or a text as plain text, without Markdown. */
export const movedText = (said: string | number): string =>
  typeof said === 'number' ? String(said) : inlineText(said);

/** Part of an anchor: `I/O` → `i-o`. */
const anchorPart = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** Every change in the histories of tables, the newest first. */
export const changesIn = (of: readonly Table[]): Change[] =>
  of
    .flatMap((table) =>
      table.rows.flatMap((row) =>
        table.columns.flatMap((column) => {
          const { history = [], languages = [] } = cellAt(row, column);
          return history.map(({ applies, from, to, on, why, sources }) => ({
            id: [table.id, row.id, column.id, on, ...(applies ? [anchorPart(applies)] : [])].join(
              '-',
            ),
            on,
            what: `${table.title}: ${column.label}, ${row.label.toLocaleLowerCase('en')}${applies ? ` (${applies})` : ''}`,
            url: rowPath(table, row.id),
            from: movedText(from),
            to: movedText(to),
            why,
            languages: column.language ? [column.language] : languages,
            sources,
          }));
        }),
      ),
    )
    .toSorted((a, b) => b.on.localeCompare(a.on) || a.id.localeCompare(b.id));

export const changes: readonly Change[] = changesIn(tables);
