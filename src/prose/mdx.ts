import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/**
 * Parses the text of a page.
 * @param body MDX without front matter
 * @throws {VFileMessage} where its syntax is wrong, with the place
 */
export const parseMdx = (body: string): Root => parser.parse(body);

/** An element of a page that is written as a tag. */
export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Every tag in a page's text, in reading order. */
export const mdxElements = (tree: Root): MdxElement[] => {
  const elements: MdxElement[] = [];
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') elements.push(node);
  });
  return elements;
};

/**
 * The attributes of a tag as data: text, or `true` for one without a value. Code in braces is given as an object, which
 * no component takes.
 */
export const attributesOf = (element: MdxElement): Record<string, unknown> =>
  Object.fromEntries(
    element.attributes.map((attribute): [string, unknown] =>
      attribute.type === 'mdxJsxAttribute'
        ? [attribute.name, attribute.value ?? true]
        : ['{…}', attribute],
    ),
  );
