import { languageIds, type LanguageId } from '#data/schemas/language.ts';
import type { Table } from '#data/schemas/table.ts';
import { oncePer } from '#kit/once.ts';
import { selectColumns } from '#tables/table.ts';
import { exportName } from '#tables/export-name.ts';

/** An export of a table: the whole table, or a subset to two languages. */
export interface TableExport {
  /** Name of its files: `scorecard`, or `scorecard.go-rust`. */
  readonly id: string;
  /** Only the exported columns; the id stays that of the whole table. */
  readonly table: Table;
  /** The two languages of a subset; undefined for the whole table. */
  readonly subset: readonly LanguageId[] | undefined;
}

const languagesOf = (table: Table): LanguageId[] =>
  languageIds.filter((id) => table.columns.some((column) => column.language === id));

/**
 * The name of the files that match a view of a table: those of the subset if it shows exactly two languages, otherwise
 * those of the whole table.
 */
export const exportIdOf = (view: Table): string => {
  const languages = languagesOf(view);
  return exportName(view.id, view.columns.length === 2 ? languages : []);
};

const subsetsOf = (whole: Table): TableExport[] => {
  const languages = languagesOf(whole);
  if (languages.length < whole.columns.length || languages.length < 3) return [];
  return languages.flatMap((first, index) =>
    languages.slice(index + 1).map((second) => {
      const columns = whole.columns.filter(
        ({ language }) => language === first || language === second,
      );
      const ids = [first, second].flatMap((language) =>
        columns.filter((column) => column.language === language).map((column) => column.id),
      );
      const table = selectColumns(whole, ids);
      const names = table.columns.map((column) => column.label).join(' and ');
      return {
        id: exportIdOf(table),
        table: { ...table, title: `${whole.title}: ${names}` },
        subset: [first, second],
      };
    }),
  );
};

/**
 * The exports of each table: the whole table and, if its columns are languages, a subset for each pair of them, in the
 * order of `languageIds`.
 */
export const exportsOf = oncePer((tables: readonly Table[]): TableExport[] =>
  tables.flatMap((table) => [{ id: table.id, table, subset: undefined }, ...subsetsOf(table)]),
);
