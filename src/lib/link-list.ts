import type { Element, Text } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const html = unified().use(rehypeStringify);
const comma: Text = { type: 'text', value: ', ' };

/** Links with commas between them, as HTML: in a component's markup a space would stand before each comma. */
export const linkList = (links: readonly { href: string; label: string }[]): string =>
  html.stringify({
    type: 'root',
    children: links.flatMap(({ href, label }, index): (Element | Text)[] => [
      ...(index > 0 ? [comma] : []),
      {
        type: 'element',
        tagName: 'a',
        properties: { href },
        children: [{ type: 'text', value: label }],
      },
    ]),
  });
