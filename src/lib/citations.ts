import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { glossary } from '~/data/glossary';
import type { SourceId } from '~/data/sources';
import { tables } from '~/data/tables';
import { isSourceId } from '~/schemas/claim';
import { DataError } from '~/schemas/problem';
import type { Table } from '~/schemas/table';
import { changes } from './changes';
import { verdictLists, verdictOf } from './decisions';
import { scoresOnly, selectColumns, selectRows, tableSources } from './table';

const parser = unified().use(remarkParse).use(remarkMdx);

/** Pages are parsed once a build, though several components ask what they cite. */
const parsed = new Map<string, ReturnType<typeof parser.parse>>();
const parse = (body: string): ReturnType<typeof parser.parse> => {
  const tree = parsed.get(body) ?? parser.parse(body);
  parsed.set(body, tree);
  return tree;
};

/** A component in a page's text. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** A list written in an attribute: ids with spaces between. */
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

/** What of a table a page shows: lists of ids have spaces between; left out, they mean all. */
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

/** What a `DataTable` shows. */
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

/** What `read` finds in each component of a page, in reading order; its mistakes are said with the page's name. */
const fromComponents = <Found>(
  file: string,
  body: string,
  read: (element: Element) => readonly Found[],
): Found[] => {
  const found: Found[] = [];
  visit(parse(body), ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    try {
      found.push(...read(node));
    } catch (error) {
      if (error instanceof DataError) throw new DataError(`${file}: ${error.message}`);
      throw error;
    }
  });
  return found;
};

/**
 * The sources a page cites, each once, in the order a reader meets them: their place in the list is
 * the number of their note. Known before the page is rendered, so that notes can be numbered
 * whatever the order in which components run.
 * @param file path of the page, for messages
 * @param body the page's MDX without its front matter
 * @throws {DataError} naming the file and the unknown source, table or column
 */
export const citationsOf = (file: string, body: string): SourceId[] => [
  ...new Set(fromComponents(file, body, citedBy)),
];

/**
 * The tables a page shows, or the parts of them.
 * @throws {DataError} naming the file and the unknown table, row or column
 */
export const tablesOf = (file: string, body: string): Table[] =>
  fromComponents(file, body, (element) =>
    element.name === 'DataTable' ? [tableView(viewOf(element))] : [],
  );
