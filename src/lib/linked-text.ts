import type { ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const html = unified().use(rehypeStringify);

/**
 * What has an address of its own, with the link to it after its text, as HTML: a string and not a
 * component's markup, because a space would let the link fall onto a line of its own.
 * @param text what the link is named after
 * @param id the anchor
 * @param content what stands before the link; the text itself when left out
 */
export const linkedText = (
  text: string,
  id: string,
  content: ElementContent[] = [{ type: 'text', value: text }],
): string =>
  html.stringify({
    type: 'root',
    children: [
      ...content,
      {
        type: 'element',
        tagName: 'a',
        properties: { className: ['anchor'], href: `#${id}`, ariaLabel: `Link to “${text}”` },
        children: [],
      },
    ],
  });
