import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/**
 * Links separated by commas, as HTML: component markup would put a space before each comma.
 * @param last the separator before the last link
 */
export const linkList = (
  links: readonly { href: string; label: string; id?: string }[],
  last = ', ',
): string =>
  toHtml(
    h(
      null,
      links.flatMap(({ href, label, id }, index) => [
        index === 0 ? null : index < links.length - 1 ? ', ' : last,
        h('a', { id, href }, label),
      ]),
    ),
  );
