import type { Element, ElementContent, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** A part of a page that search finds by itself: a table row or a glossary term. */
export interface SearchEntry {
  /** Its anchor on the page. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

const hasClass = (element: Element, name: string): boolean => {
  const { className } = element.properties;
  return Array.isArray(className) && className.includes(name);
};

const isAnchor = (node: ElementContent): boolean =>
  node.type === 'element' && hasClass(node, 'anchor');

/** The text of an element without its notes and marks. */
const plainText = (node: ElementContent): string => {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || hasClass(node, 'notes') || hasClass(node, 'kind')) return '';
  return node.children.map(plainText).join('');
};

/** The paragraphs below a node as sentences, each cell's after the name of its column. */
const sentencesOf = (node: RootContent): string[] => {
  const sentences: string[] = [];
  visit(node, 'element', (element) => {
    const label = element.properties['dataLabel'];
    if (typeof label === 'string') sentences.push(`${label}:`);
    if (element.tagName !== 'p' && !hasClass(element, 'score')) return undefined;
    // The first paragraph is the title; see-alsos are words of other terms.
    const ownWords = !hasClass(element, 'see') && !element.children.some(isAnchor);
    if (ownWords) sentences.push(plainText(element).replace(/\s+/gu, ' ').trim());
    return SKIP;
  });
  // A cell that begins with its column's name does not need it twice.
  return sentences.filter(
    (sentence, index) => sentence && !(sentences[index + 1] ?? '').startsWith(sentence),
  );
};

/**
 * The rows and terms of a built page that are marked with `data-search-title`.
 * @param html the page as built
 */
export const searchEntries = (html: string): SearchEntry[] => {
  const entries: SearchEntry[] = [];
  visit(fromHtml(html), 'element', (element) => {
    const { id, dataSearchTitle: title } = element.properties;
    if (typeof id !== 'string' || typeof title !== 'string') return;
    entries.push({ id, title, text: sentencesOf(element).join(' ') });
  });
  return entries;
};

/** The text of a page's first heading. */
export const headingOf = (html: string): string => {
  let heading = '';
  visit(fromHtml(html), 'element', (element) => {
    if (!heading && element.tagName === 'h1') heading = toString(element);
  });
  return heading;
};
