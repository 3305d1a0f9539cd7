import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(remarkParse);
const toHtml = unified().use(remarkRehype).use(rehypeStringify);

const parse = (text: string): Root => parser.parse(text);

const rewriteLinks = (tree: Root, rewrite: (url: string) => string): void => {
  visit(tree, 'link', (link) => {
    link.url = rewrite(link.url);
  });
};

/** Whether a text is a single line of inline Markdown: no block, no line break, no raw HTML. */
export const isInlineMarkdown = (text: string): boolean => {
  const tree = parse(text);
  let plain = tree.children.length === 1 && tree.children[0]?.type === 'paragraph';
  visit(tree, ['html', 'break', 'image'], () => {
    plain = false;
  });
  return plain && !text.includes('\n');
};

/** The addresses that inline Markdown links to. */
export const linksOf = (text: string): string[] => {
  const urls: string[] = [];
  visit(parse(text), ['link', 'definition'], (node) => {
    if (node.type === 'link' || node.type === 'definition') urls.push(node.url);
  });
  return urls;
};

/**
 * Renders inline Markdown to HTML without the paragraph around it.
 * @param rewrite what becomes of each link's URL, such as adding the site's base
 */
export const inlineHtml = (
  text: string,
  rewrite: (url: string) => string = (url) => url,
): string => {
  const tree = parse(text);
  rewriteLinks(tree, rewrite);
  return toHtml.stringify(toHtml.runSync(tree)).replace(/^<p>|<\/p>$/gu, '');
};

/** The text of inline Markdown without its marks, for CSV, JSON and search. */
export const inlineText = (text: string): string => toString(parse(text));
