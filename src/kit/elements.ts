import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { oncePer } from './once.ts';

/** Every element of a page or of a part of it, in reading order; cached per tree, because several checks need it. */
export const elementsOf = oncePer((tree: Root | Element): readonly Element[] => {
  const elements: Element[] = [];
  visit(tree, 'element', (element) => {
    elements.push(element);
  });
  return elements;
});
