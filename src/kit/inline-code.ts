import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** Code of this length fits any line of text, also on the narrowest phones. */
const mostUnbroken = 28;

/** A piece of code that stays on one line, if it is short enough; breaks are possible after it. */
const piece = (text: string): ElementContent[] => [
  text.includes('-') && text.length <= mostUnbroken
    ? { type: 'element', tagName: 'span', properties: {}, children: [{ type: 'text', value: text }] }
    : { type: 'text', value: text },
  ...(text.endsWith('/')
    ? [{ type: 'element' as const, tagName: 'wbr', properties: {}, children: [] }]
    : []),
];

const breakable = (code: Element): void => {
  const text = toString(code);
  if (text.length <= mostUnbroken) return;
  code.properties['className'] = ['long'];
  code.children = text.split(/(?<=\/)|(?= )|(?<= )/u).flatMap(piece);
};

/**
 * A rehype plugin for code in text. Short code is not broken at all, by the styles; longer code breaks at spaces and
 * after slashes but not at hyphens, which would change what a command says.
 */
export const rehypeInlineCode =
  () =>
  (tree: Root): void => {
    visit(tree, 'element', (element) => {
      if (element.tagName === 'pre') return SKIP;
      if (element.tagName === 'code') breakable(element);
      return undefined;
    });
  };
