import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { builtPages, builtText } from '../built.ts';

/** What a page says to a reader of its text alone: text browsers, crawlers, tools; they know `hidden` and no styles. */
const readText = (html: string): string => {
  const tree: Root = fromHtml(html);
  visit(tree, 'element', (element: Element, index, parent) => {
    const unread = ['head', 'script', 'style', 'template'].includes(element.tagName);
    if (!parent || index === undefined || !(unread || 'hidden' in element.properties))
      return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return toString(tree).replace(/\s+/gu, ' ');
};

/** What is true only from some day on, or only after a script has run. */
const notYetTrue = /past its review date|link copied/iu;

describe('without styles and scripts', () => {
  test.each(builtPages)('%s says nothing that is not so', (file) => {
    expect(readText(builtText(file))).not.toMatch(notYetTrue);
  });

  test('what needs scripts says what to do without them, so that it is true for everybody', () => {
    for (const file of [
      'search/index.html',
      'decide/weights/index.html',
      'decide/record/index.html',
    ])
      expect(readText(builtText(file)), file).toMatch(/needs JavaScript\. Without it, /u);
  });
});
