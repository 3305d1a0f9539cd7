import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { PageData } from '#data/schemas/page.ts';
import { DataError, type Problem } from '#kit/data-error.ts';
import { pageIdOf } from '#kit/page-address.ts';
import { parseFrontMatter, splitPage } from '#prose/front-matter.ts';
import type { ContentFile } from '#prose/written-pages.ts';
import { parsedBody, type Found } from './syntax.ts';

/** A page as the checks read it: its parts that can be read, and the problems of the others. */
export interface PageText {
  readonly id: string;
  readonly file: string;
  readonly yaml: string;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
  /** Its front matter; undefined if that is wrong. */
  readonly data: PageData | undefined;
  /** Its text; undefined if its syntax is wrong. */
  readonly tree: Root | undefined;
  readonly problems: readonly Problem[];
}

/** A page whose text can be read. */
export type ParsedPage = PageText & { readonly tree: Root };

/** Whether the text of a page can be read. */
export const isParsed = (page: PageText): page is ParsedPage => page.tree !== undefined;

/** The line of the file on which a node begins. */
export const lineOf = ({ bodyLine }: PageText, { position }: Pick<Nodes, 'position'>): number =>
  bodyLine + (position?.start.line ?? 1) - 1;

/** A node as its author wrote it. */
export const sourceOf = ({ body }: PageText, { position }: Pick<Nodes, 'position'>): string =>
  body.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

/** Every node of a page's text that has one of some types, in reading order. */
export const nodesOf = <Type extends Nodes['type']>(
  { tree }: ParsedPage,
  ...types: readonly Type[]
): Extract<Nodes, { type: Type }>[] => {
  const found: Extract<Nodes, { type: Type }>[] = [];
  const isOne = (node: Nodes): node is Extract<Nodes, { type: Type }> =>
    types.some((type) => type === node.type);
  visit(tree, (node) => {
    if (isOne(node)) found.push(node);
  });
  return found;
};

const frontMatterOf = (file: string, yaml: string): Pick<PageText, 'data' | 'problems'> => {
  try {
    return { data: parseFrontMatter(file, yaml), problems: [] };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { data: undefined, problems: error.problems };
  }
};

const read = (file: string, text: string): PageText | undefined => {
  const parts = splitPage(text);
  if (!parts) return undefined;
  const { data, problems } = frontMatterOf(file, parts.yaml);
  const parsed: { tree: Root } | Found = parsedBody(parts.body, parts.bodyLine);
  return {
    id: pageIdOf(file),
    file,
    ...parts,
    data,
    tree: 'tree' in parsed ? parsed.tree : undefined,
    problems: 'tree' in parsed ? problems : [...problems, { file, ...parsed }],
  };
};

const known = new Map<string, { text: string; page: PageText | undefined }>();

/**
 * Reads a page for the checks. What was read is kept until the text changes, because parsing takes the longest and
 * `npm run dev` checks all pages after each change.
 * @returns undefined if it has no front matter
 */
export const pageText = ({ file, bytes }: ContentFile): PageText | undefined => {
  const text = new TextDecoder().decode(bytes);
  const before = known.get(file);
  if (before?.text === text) return before.page;
  const page = read(file, text);
  known.set(file, { text, page });
  return page;
};
