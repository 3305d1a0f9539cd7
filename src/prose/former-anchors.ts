import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isRecord } from '#kit/is-record.ts';

/** Former anchors as hast elements to put into their element: links to them still work, without a script. */
export const formerSpans = (ids: readonly string[] = []): Element[] =>
  ids.map((id) => h('span', { id }));

/** Former anchors as HTML. */
export const formerAnchors = (ids?: readonly string[]): string => toHtml(formerSpans(ids));

/**
 * `formerly.anchors` from a page's front matter, which `schemas/page.ts` checks: a map from the current anchor to its
 * former ones.
 */
const anchorsIn = (frontmatter: unknown): Map<string, string[]> => {
  const formerly = isRecord(frontmatter) ? frontmatter['formerly'] : undefined;
  const anchors = isRecord(formerly) ? formerly['anchors'] : undefined;
  return new Map(
    Object.entries(isRecord(anchors) ? anchors : {}).flatMap(([id, old]) =>
      Array.isArray(old) ? [[id, old.map(String)]] : [],
    ),
  );
};

/** A rehype plugin that puts former anchors from the front matter into their headings. */
export const rehypeFormerly =
  () =>
  (tree: Root, file: VFile): void => {
    const { astro } = file.data;
    const anchors = anchorsIn(isRecord(astro) ? astro['frontmatter'] : undefined);
    visit(tree, 'element', (element) => {
      element.children.unshift(...formerSpans(anchors.get(String(element.properties['id']))));
    });
  };
