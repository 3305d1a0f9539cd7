import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Options } from 'rehype-autolink-headings';

/**
 * The link after a heading's text, as options for rehype-autolink-headings. It stands beside the
 * heading, not in it, and has no text of its own, so that neither the heading's name nor a copied
 * passage carries it.
 */
export const headingLink: Options = {
  behavior: 'after',
  test: ['h2', 'h3', 'h4'],
  content: [],
  group: (heading: Element) => ({
    type: 'element',
    tagName: 'div',
    properties: { className: ['heading', `heading-${heading.tagName}`] },
    children: [],
  }),
  properties: (heading: Element) => ({
    className: ['anchor'],
    ariaLabel: `Link to “${toString(heading)}”`,
  }),
};
