import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isRecord } from './is-record.ts';

/** Old anchors of one place, as HTML to stand in it: a link to one of them still lands there, without any script. */
export const formerAnchors = (ids: readonly string[]): string =>
  ids.map((id) => `<span id="${id}"></span>`).join('');

/** `formerly.anchors` of a page's front matter, which `schemas/page.ts` checks. */
const anchorsIn = (file: VFile): [string, unknown[]][] => {
  const { astro } = file.data;
  const frontmatter = isRecord(astro) ? astro['frontmatter'] : undefined;
  const formerly = isRecord(frontmatter) ? frontmatter['formerly'] : undefined;
  const anchors = isRecord(formerly) ? formerly['anchors'] : undefined;
  return isRecord(anchors)
    ? Object.entries(anchors).flatMap(([id, old]) => (Array.isArray(old) ? [[id, old]] : []))
    : [];
};

/** Puts the former anchors of headings, from the page's front matter, into them. */
export const rehypeFormerly =
  () =>
  (tree: Root, file: VFile): void => {
    const anchors = new Map(anchorsIn(file));
    visit(tree, 'element', (element) => {
      const old = anchors.get(String(element.properties['id'])) ?? [];
      for (const id of old)
        element.children.unshift({
          type: 'element',
          tagName: 'span',
          properties: { id: String(id) },
          children: [],
        });
    });
  };
