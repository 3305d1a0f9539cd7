import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/**
 * A text followed by the link to its own anchor, as HTML: component markup would add a space, after which the link
 * could wrap onto a line of its own.
 * @param text what the link is named after
 * @param id the anchor
 * @param content what comes before the link; defaults to the text
 */
export const withAnchorLink = (
  text: string,
  id: string,
  content: ElementContent[] = [{ type: 'text', value: text }],
): string =>
  toHtml([...content, h('a.anchor', { href: `#${id}`, ariaLabel: `Link to “${text}”` })]);
