import type { Element, Text } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const html = unified().use(rehypeStringify);

/**
 * Links with commas between them, as HTML: in a component's markup a space would stand before each comma.
 * @param last what stands before the last
 */
export const linkList = (links: readonly { href: string; label: string }[], last = ', '): string =>
  html.stringify({
    type: 'root',
    children: links.flatMap(({ href, label }, index): (Element | Text)[] => [
      ...(index > 0
        ? [{ type: 'text' as const, value: index < links.length - 1 ? ', ' : last }]
        : []),
      {
        type: 'element',
        tagName: 'a',
        properties: { href },
        children: [{ type: 'text', value: label }],
      },
    ]),
  });
