import type {
  BlockContent,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  Text,
} from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { oncePer } from './once';

/** Reads what `inline-markdown.ts` reads: with GitHub's additions, pages and copies would not say the same. */
const parser = unified().use(remarkParse);

/** Text as it is; what Markdown would read as a mark is escaped when it is written. */
export const text = (value: string): Text => ({ type: 'text', value });

export const link = (url: string, label: string): Link => ({
  type: 'link',
  url,
  children: [text(label)],
});

export const paragraph = (children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children,
});

export const heading = (depth: Heading['depth'], label: string): Heading => ({
  type: 'heading',
  depth,
  children: [text(label)],
});

const listItem = (children: BlockContent[]): ListItem => ({
  type: 'listItem',
  spread: false,
  children,
});

/** A list without empty lines between its items, each of them the blocks given. */
export const list = (items: readonly BlockContent[][], ordered = false): List => ({
  type: 'list',
  ordered,
  spread: false,
  children: items.map(listItem),
});

/** What stands between the parts, such as a comma. */
export const joined = (parts: readonly PhrasingContent[][], separator: string): PhrasingContent[] =>
  parts.flatMap((part, index) => (index > 0 ? [text(separator), ...part] : part));

/** Parses a text once, since a cell stands in its table, in each cut of it and on several pages. */
const inlineParser = oncePer((absolute: (url: string) => string) => {
  const known = new Map<string, readonly PhrasingContent[]>();
  return (source: string): readonly PhrasingContent[] => {
    const before = known.get(source);
    if (before) return before;
    const tree: Root = parser.parse(source);
    visit(tree, 'link', (node) => {
      node.url = absolute(node.url);
    });
    const nodes = tree.children.flatMap((block) =>
      block.type === 'paragraph' ? block.children : [],
    );
    known.set(source, nodes);
    return nodes;
  };
});

/** Inline Markdown as nodes, its links made absolute; the same nodes for the same text, so nothing may change them. */
export const inline = (source: string, absolute: (url: string) => string): PhrasingContent[] => [
  ...inlineParser(absolute)(source),
];
