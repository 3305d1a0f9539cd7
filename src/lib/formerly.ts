import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isRecord } from './is-record.ts';

/** Old anchors of one place, as HTML to stand in it: a link to one of them still lands there, without any script. */
export const formerAnchors = (ids: readonly string[]): string =>
  ids.map((id) => `<span id="${id}"></span>`).join('');

/** The same as elements. */
export const formerSpans = (ids: readonly string[] = []): Element[] =>
  ids.map((id) => ({ type: 'element', tagName: 'span', properties: { id }, children: [] }));

/** `formerly.anchors` of a page's front matter, which `schemas/page.ts` checks: old anchors by what they are now. */
const anchorsIn = (frontmatter: unknown): Map<string, string[]> => {
  const formerly = isRecord(frontmatter) ? frontmatter['formerly'] : undefined;
  const anchors = isRecord(formerly) ? formerly['anchors'] : undefined;
  return new Map(
    Object.entries(isRecord(anchors) ? anchors : {}).flatMap(([id, old]) =>
      Array.isArray(old) ? [[id, old.map(String)]] : [],
    ),
  );
};

/** Puts the former anchors of headings, from the page's front matter, into them. */
export const rehypeFormerly =
  () =>
  (tree: Root, file: VFile): void => {
    const { astro } = file.data;
    const anchors = anchorsIn(isRecord(astro) ? astro['frontmatter'] : undefined);
    visit(tree, 'element', (element) => {
      element.children.unshift(...formerSpans(anchors.get(String(element.properties['id']))));
    });
  };

/**
 * What a page's front matter says of former anchors that the page as it is built does not bear out.
 * @param file path of the page, for messages
 * @param ids every id of the built page
 * @returns a line for each: what leads nowhere, how to mend it
 */
export const lostFormerAnchors = (
  file: string,
  frontmatter: unknown,
  ids: ReadonlySet<string>,
): string[] =>
  [...anchorsIn(frontmatter)].flatMap(([id, old]) => {
    if (!ids.has(id))
      return `${file}: formerly, anchors: the page has no heading "${id}"; write the anchor that the heading has now`;
    return old
      .filter((former) => !ids.has(former))
      .map(
        (former) =>
          `${file}: formerly, anchors: "${id}" is no heading of the page, so "${former}" does not lead there; for a row or a term write \`formerly: ['${former}']\` in the data`,
      );
  });
