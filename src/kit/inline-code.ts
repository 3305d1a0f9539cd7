import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/** Code of this length fits any line of text, also on the narrowest phones. */
const mostUnbroken = 28;

/** A piece of code. One that could break inside stays on one line, if it is short enough, and may break after. */
const piece = (text: string): ElementContent =>
  /[-/]/u.test(text) && text.length <= mostUnbroken
    ? h('span', text)
    : { type: 'text', value: text };

const breakable = (code: Element): void => {
  const text = toString(code);
  if (text.length <= mostUnbroken) return;
  code.properties['className'] = ['long'];
  code.children = text.split(/(?<=\/)|(?= )|(?<= )/u).map(piece);
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
