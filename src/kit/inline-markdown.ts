import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { rehypeInlineCode } from './inline-code.ts';
import { oncePer } from './once.ts';

const parser = unified().use(remarkParse);
const toElements = unified().use(remarkRehype).use(rehypeInlineCode);

const parsed = new Map<string, Root>();

/**
 * Parses inline Markdown. The tree is cached by text, so callers must not change it: a cell is used by its table, by
 * each part of it, in every format and on several pages.
 */
export const inlineTree = (text: string): Root => {
  const tree = parsed.get(text) ?? parser.parse(text);
  parsed.set(text, tree);
  return tree;
};

/** Whether a text is a single line of inline Markdown: no block, no line break, no raw HTML, no empty code. */
export const isInlineMarkdown = (text: string): boolean => {
  const tree = inlineTree(text);
  let plain = tree.children.length === 1 && tree.children[0]?.type === 'paragraph';
  visit(tree, (node) => {
    const isBlankCode = node.type === 'inlineCode' && node.value.trim() === '';
    if (isBlankCode || ['html', 'break', 'image'].includes(node.type)) plain = false;
  });
  return plain && !text.includes('\n');
};

/** The URLs that inline Markdown links to. */
export const linksOf = (text: string): string[] => {
  const urls: string[] = [];
  visit(inlineTree(text), ['link', 'definition'], (node) => {
    if (node.type === 'link' || node.type === 'definition') urls.push(node.url);
  });
  return urls;
};

const asWritten = (url: string): string => url;

/** Cache of rendered texts, one for each `rewrite` function. */
const renderedFor = oncePer<(url: string) => string, Map<string, string>>(() => new Map());

/**
 * Renders inline Markdown to HTML without the paragraph around it.
 * @param rewrite changes each link's URL, for example by adding the site's base; must be pure
 */
export const inlineHtml = (text: string, rewrite: (url: string) => string = asWritten): string => {
  const rendered = renderedFor(rewrite);
  const before = rendered.get(text);
  if (before !== undefined) return before;
  const tree = toElements.runSync(inlineTree(text));
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties['href'] === 'string') properties['href'] = rewrite(properties['href']);
  });
  const html = toHtml(tree).replace(/^<p>|<\/p>$/gu, '');
  rendered.set(text, html);
  return html;
};

/** The plain text of inline Markdown, for CSV, JSON and search. */
export const inlineText = (text: string): string => toString(inlineTree(text)).trim();
