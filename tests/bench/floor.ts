import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const blocks = /^(h[1-6]|p|li|dt|dd|caption|th|td|summary|pre|figcaption)$/u;

/** Whether another block is inside this one; it is then written on its own. */
const holdsBlock = (element: Element): boolean => {
  let holds = false;
  visit(element, 'element', (below) => {
    if (below !== element && blocks.test(below.tagName)) holds = true;
  });
  return holds;
};

/**
 * The smallest page with the same text: the words of `main` in headings, paragraphs and list items, without styles,
 * scripts, links or images. The difference to this floor is the cost of the site itself.
 * @param html the page as it is published
 * @returns a whole page of bare HTML
 */
export const floorOf = (html: string): string => {
  const tree: Root = fromHtml(html);
  const lines: string[] = [];
  visit(tree, 'element', (main) => {
    if (main.tagName !== 'main') return undefined;
    visit(main, 'element', (element) => {
      if (/^(script|style|svg)$/u.test(element.tagName)) return SKIP;
      if (!blocks.test(element.tagName) || holdsBlock(element)) return undefined;
      const tag = /^(h[1-6]|li|pre)$/u.test(element.tagName) ? element.tagName : 'p';
      const text =
        tag === 'pre' ? toString(element) : toString(element).replace(/\s+/gu, ' ').trim();
      if (text !== '') lines.push(`<${tag}>${escaped(text)}</${tag}>`);
      return SKIP;
    });
    return SKIP;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Floor</title>${lines.join('\n')}`;
};
