import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/**
 * Prepares HTML of this site for a frame on another one: every link gets its full URL and opens in the whole window
 * instead of the frame.
 * @param fragment HTML of a part of a page
 * @param page full URL of the page against which relative links and anchors are resolved
 */
export const outwardLinks = (fragment: string, page: string): string => {
  const tree = fromHtml(fragment, { fragment: true });
  visit(tree, 'element', ({ tagName, properties }) => {
    const { href } = properties;
    if (tagName !== 'a' || typeof href !== 'string') return;
    properties['href'] = new URL(href, page).href;
    properties['target'] = '_top';
    properties['rel'] = ['noopener'];
  });
  return toHtml(tree);
};
