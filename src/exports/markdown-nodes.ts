import type {
  BlockContent,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Text,
} from 'mdast';
import { inlineTree } from '#kit/inline-markdown.ts';
import { absoluteUrl } from '#kit/url.ts';

/** Plain text; characters that Markdown would interpret are escaped when it is written. */
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

/** A list without empty lines between its items; each item is a list of blocks. */
export const list = (items: readonly BlockContent[][], ordered = false): List => ({
  type: 'list',
  ordered,
  spread: false,
  children: items.map(listItem),
});

/** Joins parts with a separator, such as a comma. */
export const joined = (parts: readonly PhrasingContent[][], separator: string): PhrasingContent[] =>
  parts.flatMap((part, index) => (index > 0 ? [text(separator), ...part] : part));

const withAbsoluteLinks = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.map((node) => {
    if (!('children' in node)) return node;
    const children = withAbsoluteLinks(node.children);
    return node.type === 'link'
      ? { ...node, url: absoluteUrl(node.url), children }
      : { ...node, children };
  });

/** Inline Markdown as nodes with absolute links. GitHub's extensions are not parsed, as on the pages. */
export const inline = (source: string): PhrasingContent[] =>
  inlineTree(source).children.flatMap((block) =>
    block.type === 'paragraph' ? withAbsoluteLinks(block.children) : [],
  );
