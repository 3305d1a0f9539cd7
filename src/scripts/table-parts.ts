export interface TableRow {
  readonly element: HTMLTableRowElement;
  /** The cell with its name. */
  readonly head: HTMLTableCellElement;
  /** One for each column, in the table's own order. */
  readonly cells: readonly HTMLTableCellElement[];
  /** The languages it names, where columns are no languages. */
  readonly languages: readonly string[] | undefined;
}

/** Where an address within a table leads: a row, and the place of its column; -1 is the row as a whole. */
export interface Place {
  readonly row: TableRow;
  readonly column: number;
}

/** A table taken apart, so that any part of it can be put elsewhere and all of it back. */
export interface TableParts {
  readonly rows: readonly TableRow[];
  /** Every id within its rows. */
  readonly places: ReadonlyMap<string, Place>;
  /** Puts every node back to where it stood. */
  readonly restore: () => void;
  /** Leaves some rows and some columns, which are named by their places in the whole table, in the order to be shown. */
  readonly show: (rows: readonly TableRow[], columns: readonly number[]) => void;
  /** The same with rows as columns. The cells are the same ones; a row's id goes to the head of its column. */
  readonly transpose: (rows: readonly TableRow[], columns: readonly number[]) => void;
}

const rowOf = (element: HTMLTableRowElement): TableRow[] => {
  const [head, ...cells] = element.cells;
  return head
    ? [{ element, head, cells, languages: element.dataset['languages']?.split(' ') }]
    : [];
};

const placesIn = (row: TableRow): [string, Place][] =>
  [row.element, ...row.element.querySelectorAll('[id]')].map((element) => [
    element.id,
    { row, column: row.cells.findIndex((cell) => cell.contains(element)) },
  ]);

/** Another cell that names a column or a row, and says the same. */
const headCell = (
  from: HTMLTableCellElement,
  scope: 'col' | 'row',
  id = '',
): HTMLTableCellElement => {
  const cell = document.importNode(from, true);
  cell.scope = scope;
  cell.role = scope === 'col' ? 'columnheader' : 'rowheader';
  if (id) cell.id = id;
  return cell;
};

/** The parts at these places. */
const at = <Part>(parts: readonly Part[], places: readonly number[]): Part[] =>
  places.flatMap((place) => parts[place] ?? []);

/** Takes a table apart; nothing where it is not as our pages have it. */
export const partsOf = (table: HTMLTableElement): TableParts | undefined => {
  const headRow = table.tHead?.rows[0];
  const body = table.tBodies[0];
  const [corner, ...heads] = headRow?.cells ?? [];
  if (!headRow || !body || !corner) return undefined;
  const rows = [...body.rows].flatMap(rowOf);
  const home = [headRow, body, ...body.rows].map((part) => [part, [...part.childNodes]] as const);

  return {
    rows,
    places: new Map(rows.flatMap(placesIn)),
    restore() {
      for (const [part, nodes] of home) part.replaceChildren(...nodes);
      for (const { cells } of rows)
        cells.forEach((cell, index) => {
          cell.dataset['label'] = heads[index]?.textContent.trim();
        });
    },
    show(shown, columns) {
      headRow.replaceChildren(corner, ...at(heads, columns));
      for (const { element, head, cells } of shown)
        element.replaceChildren(head, ...at(cells, columns));
      body.replaceChildren(...shown.map(({ element }) => element));
    },
    transpose(shown, columns) {
      const languages = headCell(corner, 'col');
      languages.textContent = 'Language';
      headRow.replaceChildren(
        languages,
        ...shown.map(({ element, head }) => headCell(head, 'col', element.id)),
      );
      body.replaceChildren(
        ...columns.map((column) => {
          const row = document.importNode(headRow);
          row.append(...at(heads, [column]).map((head) => headCell(head, 'row')));
          for (const { cells, head } of shown)
            for (const cell of at(cells, [column])) {
              cell.dataset['label'] = head.ariaLabel ?? '';
              row.append(cell);
            }
          return row;
        }),
      );
    },
  };
};
