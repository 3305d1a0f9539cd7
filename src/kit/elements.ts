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

/** The classes of an element. */
export const classesOf = ({ properties }: Element): readonly string[] =>
  [properties['className']].flat().flatMap((name) => (typeof name === 'string' ? [name] : []));

/**
 * A property of an element that is text.
 * @param name in the spelling of hast: `ariaLabel`, `dataLabel`
 */
export const textProperty = ({ properties }: Element, name: string): string | undefined => {
  const value = properties[name];
  return typeof value === 'string' ? value : undefined;
};
