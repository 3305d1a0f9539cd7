import type { Element, ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Claim } from '#data/schemas/claim.ts';
import type { SourceId } from '#data/sources.ts';
import { DataError } from '#kit/data-error.ts';
import { pageHref } from '#kit/page-address.ts';

const html = unified().use(rehypeStringify);

/** The letter for how we know a claim, and what it stands for; a note alone says that it is documented. */
const letters = {
  measured: ['M', 'measured'],
  judgement: ['J', 'our judgement'],
} as const;

const link = (text: string, properties: Element['properties']): Element => ({
  type: 'element',
  tagName: 'a',
  properties,
  children: [{ type: 'text', value: text }],
});

/**
 * The notes of a claim, as HTML: component markup would put a space between the notes and the word before them. They
 * are the numbers of its sources, and a letter where it was measured or where sources inform our judgement: `[2, 5, M]`.
 * @param ids the sources the claim cites
 * @param citations every source the page cites; the position is the number
 * @param kind how we know the claim, if readers are to be told
 * @throws {DataError} when one of the sources is not in `citations`
 */
export const notesHtml = (
  ids: readonly SourceId[],
  citations: readonly SourceId[],
  kind?: Claim['kind'],
): string => {
  if (ids.length === 0) return '';
  const links = ids.map((id) => {
    const number = citations.indexOf(id) + 1;
    if (number === 0)
      throw new DataError(
        `the page shows a note for "${id}", which is not among its sources; let the component name what it cites in src/site/mdx-components.ts`,
      );
    return link(String(number), { href: `#source-${id}` });
  });
  if (kind === 'measured' || kind === 'judgement') {
    const [letter, words] = letters[kind];
    links.push(
      link(letter, { className: [kind], href: `${pageHref('about')}#method`, ariaLabel: words }),
    );
  }
  const separated = links.flatMap((each, index): ElementContent[] =>
    index === 0 ? [each] : [{ type: 'text', value: ', ' }, each],
  );
  return html.stringify({
    type: 'root',
    children: [
      {
        type: 'element',
        tagName: 'sup',
        properties: { className: ['notes'] },
        children: [{ type: 'text', value: '[' }, ...separated, { type: 'text', value: ']' }],
      },
    ],
  });
};
