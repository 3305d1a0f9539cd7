import type { Column, Row, Table } from '#data/schemas/table.ts';
import { placesIn, type Place } from './places.ts';

/** How far apart two languages are in a row of scores. */
export interface Gap {
  readonly row: Row;
  /** Where the two stand, in the order of the columns. */
  readonly places: readonly Place[];
  /** From 0, which is level, to 4. */
  readonly distance: number;
  /** Who leads: at least as good everywhere, and better somewhere. `each`: either is better at something. */
  readonly leader: Column | 'each' | undefined;
}

/** The values of a language in a row, each with what it is for. */
const sideOf = (places: readonly Place[], column: Column | undefined): Place[] =>
  places.filter((place) => place.column === column);

/**
 * What separates two languages, the largest difference first; rows that are as far apart keep the order of the table.
 * A language with two scores, such as I/O and CPU, is compared by each of them, and the larger difference counts: an
 * average would hide it, and readers look here for what could decide. If both have two, like is compared with like.
 * @param table a table of scores with two columns
 */
export const pairGaps = (table: Table): Gap[] => {
  const [one, other] = table.columns;
  return table.rows
    .map((row): Gap => {
      const places = placesIn(table, row);
      const ahead = sideOf(places, one).flatMap((first) =>
        sideOf(places, other)
          .filter(({ applies }) => !applies || !first.applies || applies === first.applies)
          .map((second) => first.value - second.value),
      );
      const better = ahead.some((difference) => difference > 0);
      const worse = ahead.some((difference) => difference < 0);
      const distance = Math.max(0, ...ahead.map(Math.abs));
      return {
        row,
        places,
        distance,
        leader: better && worse ? 'each' : better ? one : worse ? other : undefined,
      };
    })
    .toSorted((a, b) => b.distance - a.distance);
};

/** Who leads on how many rows: `Go leads on 5 · Rust leads on 3 · level on 2`. What would be zero is left out. */
export const pairTally = (columns: readonly Column[], gaps: readonly Gap[]): string =>
  [
    ...columns.map((column) => [`${column.label} leads on`, column] as const),
    ['each is better at something on', 'each'] as const,
    ['level on', undefined] as const,
  ]
    .map(([words, leader]) => ({ words, rows: gaps.filter((gap) => gap.leader === leader).length }))
    .filter(({ rows }) => rows > 0)
    .map(({ words, rows }) => `${words} ${String(rows)}`)
    .join(' · ');
