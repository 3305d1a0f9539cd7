import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Options } from 'rehype-autolink-headings';
import { languageNamed } from './language-prefix.ts';

/**
 * Options for rehype-autolink-headings. The link is beside the heading, not in it, and has no text, so that neither the
 * heading's accessible name nor a copied passage contains it. Both are in a section, because reader views drop a `div`
 * that has no text but a heading's.
 */
export const headingLink: Options = {
  behavior: 'after',
  test: ['h2', 'h3', 'h4'],
  content: [],
  group: (heading: Element) => {
    const language = languageNamed(toString(heading));
    return h('section.heading', {
      className: [`heading-${heading.tagName}`, ...(language ? [`language-${language}`] : [])],
    });
  },
  properties: (heading: Element) => ({
    className: ['anchor'],
    ariaLabel: `Link to “${toString(heading)}”`,
  }),
};
