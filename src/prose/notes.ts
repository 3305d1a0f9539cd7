import type { Claim } from '#data/schemas/claim.ts';
import type { SourceId } from '#data/sources.ts';
import { DataError } from '#kit/data-error.ts';

/**
 * The numbered notes of a claim, as HTML: component markup would put a space between the notes and the word before
 * them.
 * @param ids the sources the claim cites
 * @param citations every source the page cites; the position is the number
 * @param kind the kind of the claim, where its readers must be told
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
    return `<a href="#source-${id}">[${String(number)}]</a>`;
  });
  return `<sup class="notes">${links.join('')}${kind ? `[${kind.charAt(0).toUpperCase()}]` : ''}</sup>`;
};
