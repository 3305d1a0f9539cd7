import type { Element, Text } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const html = unified().use(rehypeStringify);

/**
 * Links separated by commas, as HTML: component markup would put a space before each comma.
 * @param last the separator before the last link
 */
export const linkList = (
  links: readonly { href: string; label: string; id?: string }[],
  last = ', ',
): string =>
  html.stringify({
    type: 'root',
    children: links.flatMap(({ href, label, id }, index): (Element | Text)[] => [
      ...(index > 0
        ? [{ type: 'text' as const, value: index < links.length - 1 ? ', ' : last }]
        : []),
      {
        type: 'element',
        tagName: 'a',
        properties: { id, href },
        children: [{ type: 'text', value: label }],
      },
    ]),
  });
