export interface TableRow {
  readonly element: HTMLTableRowElement;
  /** The header cell. */
  readonly head: HTMLTableCellElement;
  /** One for each column, in the table's own order. */
  readonly cells: readonly HTMLTableCellElement[];
  /** The languages its cells recommend, if columns are not languages. */
  readonly languages: readonly string[] | undefined;
}

/** The target of an anchor in a table: a row and the index of a column; -1 means the whole row. */
export interface CellPlace {
  readonly row: TableRow;
  readonly column: number;
}

/** A table taken apart, so that parts of it can be moved and restored. */
export interface TableParts {
  readonly rows: readonly TableRow[];
  /** All ids in its rows. */
  readonly places: ReadonlyMap<string, CellPlace>;
  /** Restores the original order of all nodes. */
  readonly restore: () => void;
  /** Shows only some rows and columns, in the given order; columns are indices in the whole table. */
  readonly show: (rows: readonly TableRow[], columns: readonly number[]) => void;
  /** The same, transposed. The cells are moved, not copied; a row's id moves to the head of its column. */
  readonly transpose: (rows: readonly TableRow[], columns: readonly number[]) => void;
}

const rowOf = (element: HTMLTableRowElement): TableRow[] => {
  const [head, ...cells] = element.cells;
  return head
    ? [{ element, head, cells, languages: element.dataset['languages']?.split(' ') }]
    : [];
};

const placesIn = (row: TableRow): [string, CellPlace][] =>
  [row.element, ...row.element.querySelectorAll('[id]')].map((element) => [
    element.id,
    { row, column: row.cells.findIndex((cell) => cell.contains(element)) },
  ]);

/** Copies a header cell for a column or a row. */
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

/** The parts at some indices. */
const at = <Part>(parts: readonly Part[], places: readonly number[]): Part[] =>
  places.flatMap((place) => parts[place] ?? []);

/** Takes a table apart; undefined if it does not have the markup of our tables. */
export const partsOf = (table: HTMLTableElement): TableParts | undefined => {
  const headRow = table.tHead?.rows[0];
  const [body, ...others] = table.tBodies;
  const [corner, ...heads] = headRow?.cells ?? [];
  if (!headRow || !body || !corner) return undefined;
  const rows = [body, ...others].flatMap(({ rows: [row] }) => (row ? rowOf(row) : []));
  const labels = rows.flatMap(({ cells }) =>
    cells.map((cell) => [cell, cell.dataset['label']] as const),
  );
  const home = [table, headRow, body, ...others, ...rows.map(({ element }) => element)].map(
    (part) => [part, [...part.childNodes]] as const,
  );
  /** Each row has a group of its own in the page; rearranged ones are in one. */
  const fill = (shown: readonly HTMLTableRowElement[]): void => {
    for (const other of others) other.remove();
    body.replaceChildren(...shown);
  };

  return {
    rows,
    places: new Map(rows.flatMap(placesIn)),
    restore() {
      for (const [part, nodes] of home) part.replaceChildren(...nodes);
      for (const [cell, label] of labels) cell.dataset['label'] = label;
    },
    show(shown, columns) {
      headRow.replaceChildren(corner, ...at(heads, columns));
      for (const { element, head, cells } of shown)
        element.replaceChildren(head, ...at(cells, columns));
      fill(shown.map(({ element }) => element));
    },
    transpose(shown, columns) {
      const languages = headCell(corner, 'col');
      languages.textContent = 'Language';
      headRow.replaceChildren(
        languages,
        ...shown.map(({ element, head }) => headCell(head, 'col', element.id)),
      );
      fill(
        columns.map((column) => {
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
