import type { Element, ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { LanguageId } from '#data/schemas/language.ts';
import type { Column } from '#data/schemas/table.ts';
import type { Place } from './places.ts';

// Component markup would put a space before each comma, which copies and Markdown would have.
const html = unified().use(rehypeStringify);

const span = (className: string, ...children: (ElementContent | string)[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: className.split(' ') },
  children: children.map((child) =>
    typeof child === 'string' ? { type: 'text', value: child } : child,
  ),
});

const written = (children: readonly ElementContent[]): string =>
  html.stringify({ type: 'root', children: [...children] });

/** What copies and programs read between two names; on the page their distance says it. */
const pause = (text: string): Element => span('pause', text);

/**
 * The names at a score, each with the mark of its language: `Python, Node Ops`.
 * @param subject the language that the page is about, if the others step back
 */
export const namesHtml = (places: readonly Place[], subject?: LanguageId): string =>
  written(
    places.flatMap(({ column, applies }, index) => {
      const other = subject && column.language !== subject ? ' other' : '';
      const scope: Element[] = applies
        ? [
            {
              type: 'element',
              tagName: 'small',
              properties: {},
              children: [{ type: 'text', value: applies }],
            },
          ]
        : [];
      const words = applies ? ` ${column.label} ` : ` ${column.label}`;
      const name = span(`place language-${column.id}${other}`, span('mark'), words, ...scope);
      return index > 0 ? [pause(','), name] : [name];
    }),
  );

/** The languages that a picture compares, each with its mark: `Go, Rust`. */
export const keyHtml = (columns: readonly Column[]): string =>
  written(
    columns.flatMap(({ id, label }, index): ElementContent[] => [
      ...(index > 0 ? [{ type: 'text', value: ', ' } as const] : []),
      span(`key language-${id}`, span('mark'), label),
    ]),
  );

/** The ends of a bar, each at its score: `Go 5, Node I/O 4, Node CPU 2`. Languages at one score stand side by side. */
export const endsHtml = (places: readonly Place[]): string => {
  const values = [...new Set(places.map(({ value }) => value))];
  const groups = values.map((value) => places.filter((place) => place.value === value));
  const last = groups.at(-1)?.at(-1);
  return written(
    groups.map((group) =>
      span(
        `at at-${String(group[0]?.value)}`,
        ...group.map((place) => {
          const { column, applies, value } = place;
          return span(
            `end language-${column.id}`,
            span('name', `${column.label} `),
            applies ? `${applies} ${String(value)}` : String(value),
            ...(place === last ? [] : [pause(', ')]),
            span('mark'),
          );
        }),
      ),
    ),
  );
};
