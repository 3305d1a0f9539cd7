import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Options } from 'rehype-autolink-headings';

/**
 * Options for rehype-autolink-headings. The link is beside the heading, not in it, and has no text, so that neither the
 * heading's accessible name nor a copied passage contains it.
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
