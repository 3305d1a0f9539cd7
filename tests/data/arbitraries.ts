import fc from 'fast-check';
import { isInlineMarkdown } from '#kit/inline-markdown.ts';
import { kinds } from '#data/schemas/claim.ts';
import { textSchema } from '#kit/fields.ts';
import type { Cell, Row, Table } from '#data/schemas/table.ts';

/** Strings that break careless formats: syntax characters, line breaks, spreadsheet formulas, invisible characters. */
const awkward = [
  ...[
    '"',
    "'",
    ',',
    ';',
    '|',
    '\\',
    '`',
    '*',
    '_',
    '~',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '&',
    '&amp;',
  ],
  ...['=', '+', '-', '@', '#', '!', ':', '^', '{', '}', '$', '.', '/', '~~', '|-|', '1.', '[^1]'],
  ...['\u00A0', '\u200E', '\uFEFF', '😀', '👩‍💻', 'é', 'e\u0301', 'שלום', '中文'],
  ...['www.a.example', 'https://b.example', 'a@c.example', '[d](/go/)', '`e`', '*f*'],
];
const words = ['Go', 'cold start', 'p99', '1 ms', ' '];

/** A line of text that a schema takes. */
export const lines = fc
  .array(fc.oneof(fc.constantFrom(...awkward), fc.constantFrom(...words)), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join('').trim())
  .filter((text) => textSchema.safeParse(text).success);

/** A line of inline Markdown that a schema takes. */
const markdownLines = lines.filter(isInlineMarkdown);

/** Ids may be names of properties that every object has. */
const ids = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,3})?$/u),
  fc.constantFrom('constructor', 'valueof', 'go', 'rust', 'length', 'id', 'rows'),
);

const cells: fc.Arbitrary<Omit<Cell, 'scores'>> = fc.record({
  lead: fc.constantFrom(
    'In short',
    'One static binary',
    '= a | lead',
    'Six words are the most here',
  ),
  points: fc.array(
    fc.record({
      text: markdownLines,
      kind: fc.constantFrom(...kinds),
      sources: fc
        .subarray(['go-faq', 'go-1-27'] as const, { minLength: 1 })
        .map((some) => [...some]),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});

const values = fc.integer({ min: 1, max: 5 });
const scores: fc.Arbitrary<Cell['scores']> = fc.oneof(
  fc.constant(undefined),
  values.map((value) => [{ value }]),
  // The two say what each is for, so they differ.
  fc.uniqueArray(fc.record({ value: values, applies: lines }), {
    minLength: 2,
    maxLength: 2,
    selector: ({ applies }) => applies.trim(),
  }),
);

const uniqueIds = (maxLength: number) => fc.uniqueArray(ids, { minLength: 1, maxLength });

const rowsOf = (columns: readonly string[]): fc.Arbitrary<Row[]> =>
  uniqueIds(3).chain((rowIds) =>
    fc.tuple(
      ...rowIds.map((id) =>
        fc.record({
          id: fc.constant(id),
          label: lines,
          aliases: fc.constant<string[]>([]),
          formerly: fc.constant<string[]>([]),
          rubric: fc.constant({ 1: 'slow', 3: 'middling', 5: 'fast' }),
          cells: fc
            .tuple(...columns.map(() => fc.tuple(cells, scores)))
            .map((row) =>
              Object.fromEntries(
                row.map(([cell, scored], index) => [
                  columns[index] ?? '',
                  scored ? { ...cell, scores: scored } : cell,
                ]),
              ),
            ),
        }),
      ),
    ),
  );

/** Any table that the schema takes: one to three columns and rows, with all that text may hold. */
export const tables: fc.Arbitrary<Table> = fc
  .tuple(uniqueIds(3), fc.uniqueArray(lines, { minLength: 4, maxLength: 4 }))
  .chain(([columns, [rowHeader = '', ...labels]]) =>
    fc.record({
      id: ids,
      title: lines,
      caption: lines,
      rowHeader: fc.constant(rowHeader),
      verified: fc.constantFrom('2024-02-29', '2026-11-23'),
      columns: fc.constant(columns.map((id, index) => ({ id, label: labels[index] ?? '' }))),
      rows: rowsOf(columns),
    }),
  );

/** Values that code which shows them may trip over. */
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true, withMap: true }),
  fc.constantFrom(
    { __proto__: null },
    new Date(NaN),
    NaN,
    -0,
    Symbol('x'),
    () => 1,
    new Proxy({}, {}),
  ),
);

type Place = readonly string[];

/** The place of each value within a value, the whole of it first. */
const placesIn = (value: unknown, place: Place = []): Place[] => [
  place,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...place, key]))
    : []),
];

/** The value with another in one place. */
const withOther = (value: unknown, [key, ...rest]: Place, other: unknown): unknown => {
  if (key === undefined) return other;
  const entries = Object.entries(value ?? {}).map(([name, inner]): [string, unknown] => [
    name,
    name === key ? withOther(inner, rest, other) : inner,
  ]);
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
};

/** A value in which it or anything inside it is replaced. The same path in each entry of a list counts once. */
export const disturbed = (value: unknown): fc.Arbitrary<unknown> => {
  const kinds = Map.groupBy(placesIn(value), (place) => place.join(' ').replace(/\d+/gu, '0'));
  return fc
    .tuple(fc.constantFrom(...kinds.values()), fc.nat(), anything)
    .map(([places, at, other]) => withOther(value, places[at % places.length] ?? [], other));
};
