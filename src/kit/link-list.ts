import type { Element, Text } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const html = unified().use(rehypeStringify);

/** Links separated by commas, as HTML: component markup would put a space before each comma. */
export const linkList = (links: readonly { href: string; label: string }[]): string =>
  html.stringify({
    type: 'root',
    children: links.flatMap(({ href, label }, index): (Element | Text)[] => [
      ...(index > 0 ? [{ type: 'text' as const, value: ', ' }] : []),
      {
        type: 'element',
        tagName: 'a',
        properties: { href },
        children: [{ type: 'text', value: label }],
      },
    ]),
  });
