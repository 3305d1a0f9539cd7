import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { LanguageId } from '#data/schemas/language.ts';
import type { Column } from '#data/schemas/table.ts';
import type { Place } from './places.ts';

/**
 * What copies and programs read between two names; on the page their distance says it. Component markup would put a space
 * before the comma.
 */
const pause = (text: string) => h('span.pause', text);

/**
 * The names at a score, each with the mark of its language: `Python, Node Ops`.
 * @param subject the language that the page is about, if the others step back
 */
export const namesHtml = (places: readonly Place[], subject?: LanguageId): string =>
  toHtml(
    places.flatMap(({ column, applies }, index) => {
      const other = subject && column.language !== subject ? '.other' : '';
      const name = h(
        `span.place.language-${column.id}${other}`,
        h('span.mark'),
        applies ? ` ${column.label} ` : ` ${column.label}`,
        applies ? h('small', applies) : null,
      );
      return index > 0 ? [pause(','), name] : [name];
    }),
  );

/** The languages that a picture compares, each with its mark: `Go, Rust`. */
export const keyHtml = (columns: readonly Column[]): string =>
  toHtml(
    h(
      null,
      columns.flatMap(({ id, label }, index) => [
        index > 0 ? ', ' : null,
        h(`span.key.language-${id}`, h('span.mark'), label),
      ]),
    ),
  );

/** The ends of a bar, each at its score: `Go 5, Node I/O 4, Node CPU 2`. Languages at one score stand side by side. */
export const endsHtml = (places: readonly Place[]): string => {
  const values = [...new Set(places.map(({ value }) => value))];
  const groups = values.map((value) => places.filter((place) => place.value === value));
  const last = groups.at(-1)?.at(-1);
  return toHtml(
    groups.map((group) =>
      h(
        `span.at.at-${String(group[0]?.value)}`,
        group.map((place) => {
          const { column, applies, value } = place;
          return h(
            `span.end.language-${column.id}`,
            h('span.name', `${column.label} `),
            applies ? `${applies} ${String(value)}` : String(value),
            place === last ? null : pause(', '),
            h('span.mark'),
          );
        }),
      ),
    ),
  );
};
