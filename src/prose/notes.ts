import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Claim } from '#data/schemas/claim.ts';
import type { SourceId } from '#data/sources.ts';
import { DataError } from '#kit/data-error.ts';
import { pageHref } from '#kit/page-address.ts';

/** The letter for how we know a claim, and what it stands for; a note alone says that it is documented. */
const letters = {
  measured: ['M', 'measured'],
  judgement: ['J', 'our judgement'],
} as const;

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
    return h('a', { href: `#source-${id}` }, String(number));
  });
  if (kind === 'measured' || kind === 'judgement') {
    const [letter, words] = letters[kind];
    links.push(
      h('a', { className: [kind], href: `${pageHref('about')}#method`, ariaLabel: words }, letter),
    );
  }
  const separated = links.flatMap((each, index) => (index === 0 ? [each] : [', ', each]));
  return toHtml(h('sup.notes', '[', ...separated, ']'));
};
