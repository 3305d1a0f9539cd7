import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { glossary } from '#data/glossary.ts';
import type { SourceId } from '#data/sources.ts';
import { tables } from '#data/tables.ts';
import { isSourceId } from '#data/schemas/claim.ts';
import { DataError } from '#kit/data-error.ts';
import type { Table } from '#data/schemas/table.ts';
import { changes } from '#tables/changes.ts';
import { verdictLists, verdictOf } from '#decide/decisions.ts';
import { scoresOnly, selectColumns, selectRows, tableSources } from '#tables/table.ts';

const parser = unified().use(remarkParse).use(remarkMdx);

/** A component in a page's text, without its children. */
export type Element = Pick<MdxJsxFlowElement | MdxJsxTextElement, 'name' | 'attributes'>;

/**
 * Each page is parsed once, although several components ask for its citations. Only names and attributes are kept,
 * because whole trees would fill the memory.
 */
const parsed = new Map<string, readonly Element[]>();

/** Every component in a page's text, in reading order. */
const componentsIn = (body: string): readonly Element[] => {
  const before = parsed.get(body);
  if (before) return before;
  const elements: Element[] = [];
  visit(parser.parse(body), ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      elements.push({ name: node.name, attributes: node.attributes });
  });
  parsed.set(body, elements);
  return elements;
};

/** Splits an attribute that holds ids separated by spaces. */
export const listAttribute = (value: string): string[] => value.split(/\s+/u).filter(Boolean);

const hasAttribute = (element: Element, name: string): boolean =>
  element.attributes.some(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name,
  );

/** The text of a component's attribute. */
export const attribute = (element: Element, name: string): string | undefined => {
  for (const candidate of element.attributes)
    if (candidate.type === 'mdxJsxAttribute' && candidate.name === name)
      return typeof candidate.value === 'string' ? candidate.value : undefined;
  return undefined;
};

/** The part of a table that a page shows. `columns` and `rows` are ids separated by spaces; left out, they mean all. */
export interface TableView {
  readonly table: string;
  readonly columns?: string | undefined;
  readonly rows?: string | undefined;
  /** Scores without their reasons. */
  readonly scores?: boolean | undefined;
}

/**
 * The part of a table that a page shows.
 * @throws {DataError} when the table, a column or a row does not exist
 */
export const tableView = ({ table: id, columns, rows, scores }: TableView): Table => {
  const table = tables.find((candidate) => candidate.id === id);
  if (!table) {
    const known = tables.map((candidate) => candidate.id).join(', ');
    throw new DataError(`no table "${id}"; expected one of ${known}`);
  }
  const narrow = columns === undefined ? table : selectColumns(table, listAttribute(columns));
  const part = rows === undefined ? narrow : selectRows(narrow, listAttribute(rows));
  return scores ? scoresOnly(part) : part;
};

/**
 * The sources named in a `Cite`.
 * @throws {DataError} when one does not exist
 */
export const sourceIds = (ids: string): SourceId[] =>
  listAttribute(ids).map((id) => {
    if (isSourceId(id)) return id;
    throw new DataError(`unknown source "${id}"; add it to src/data/sources.ts or correct the id`);
  });

/** The attributes of a `DataTable`. */
export const viewOf = (element: Element): TableView => ({
  table: attribute(element, 'table') ?? '',
  columns: attribute(element, 'columns'),
  rows: attribute(element, 'rows'),
  scores: hasAttribute(element, 'scores'),
});

const citedBy = (element: Element): SourceId[] => {
  switch (element.name) {
    case 'Cite':
      return sourceIds(attribute(element, 'ids') ?? '');
    case 'DataTable':
      return tableSources(tableView(viewOf(element)));
    case 'Glossary':
      return glossary.flatMap((term) => term.sources);
    case 'Changes':
      return changes.flatMap((change) => change.sources);
    case 'Verdict': {
      const verdict = verdictOf(attribute(element, 'id') ?? '');
      return verdictLists.flatMap(({ part }) =>
        verdict[part].flatMap((claim) => claim.sources ?? []),
      );
    }
    default:
      return [];
  }
};

/** Applies `read` to each component of a page, in reading order, and puts the file name before its errors. */
const fromComponents = <Found>(
  file: string,
  body: string,
  read: (element: Element) => readonly Found[],
): Found[] =>
  componentsIn(body).flatMap((element) => {
    try {
      return read(element);
    } catch (error) {
      if (error instanceof DataError) throw new DataError(`${file}: ${error.message}`);
      throw error;
    }
  });

/**
 * The sources a page cites, each once, in reading order: the position in the list is the number of the note. Collected
 * before the page is rendered, so that the numbers do not depend on the order in which components run.
 * @param file path of the page, for messages
 * @param body the page's MDX without its front matter
 * @throws {DataError} naming the file and the unknown source, table or column
 */
export const citationsOf = (file: string, body: string): SourceId[] => [
  ...new Set(fromComponents(file, body, citedBy)),
];

/**
 * The tables, or parts of tables, that a page shows.
 * @throws {DataError} naming the file and the unknown table, row or column
 */
export const tablesOf = (file: string, body: string): Table[] =>
  fromComponents(file, body, (element) =>
    element.name === 'DataTable' ? [tableView(viewOf(element))] : [],
  );
