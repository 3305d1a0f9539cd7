import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

type Node = Root | Root['children'][number] | ElementContent;

/** Elements whose neighbours' words must not run together. */
const blocks =
  /^(address|article|caption|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|li|main|ol|p|section|summary|table|tbody|td|text|th|thead|tr|ul)$/u;

const classes = (element: Element): unknown[] => [element.properties['className']].flat();

/** Note numbers and tables of contents, which are not content. */
const isAid = (element: Element): boolean =>
  element.tagName === 'nav' || classes(element).includes('notes');

const textOf = (node: Node): string => {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && isAid(node)) return '';
  const text = node.children.map(textOf).join('');
  return node.type === 'element' && blocks.test(node.tagName) ? ` ${text} ` : text;
};

const levelOf = (node: Node): number | undefined =>
  node.type === 'element' && /^h[1-6]$/u.test(node.tagName)
    ? Number(node.tagName.slice(1))
    : undefined;

const find = (node: Node, matches: (element: Element) => boolean): Element | undefined => {
  if (node.type === 'element' && matches(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, matches);
    if (found) return found;
  }
  return undefined;
};

/** Text from the first element that `starts` to the next that `ends`, in reading order. */
const textBetween = (
  root: Node,
  starts: (node: Node) => boolean,
  ends: (node: Node) => boolean,
): string => {
  let state: 'before' | 'within' | 'after' = 'before';
  const read = (node: Node): string => {
    if (state === 'within' && ends(node)) state = 'after';
    if (state === 'before' && starts(node)) state = 'within';
    if (state === 'after') return '';
    if (!('children' in node)) return state === 'within' ? textOf(node) : '';
    if (node.type === 'element' && isAid(node)) return '';
    const text = node.children.map(read).join('');
    return node.type === 'element' && blocks.test(node.tagName) ? ` ${text} ` : text;
  };
  return read(root);
};

const clean = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * The text of the part of a built page that an anchor names: a heading with its section, a table row, a term, or one of
 * the lists under the short answer. Without an anchor, the part before the first heading and those lists.
 * @returns undefined when the page has no such anchor
 */
export const sectionText = (html: string, anchor: string): string | undefined => {
  const main = find(fromHtml(html), ({ tagName }) => tagName === 'main');
  if (!main) return undefined;
  if (!anchor)
    return clean(
      textBetween(
        main,
        (node) => levelOf(node) === 1,
        (node) => levelOf(node) === 2,
      ),
    );
  const target = find(main, ({ properties }) => properties['id'] === anchor);
  if (!target) return undefined;
  const level = levelOf(target);
  if (level === undefined) return clean(textOf(target));
  const list = find(
    main,
    (element) =>
      element.tagName === 'section' && find(element, (inner) => inner === target) !== undefined,
  );
  if (list) return clean(textOf(list));
  return clean(
    textBetween(
      main,
      (node) => node === target,
      (node) => node !== target && (levelOf(node) ?? 7) <= level,
    ),
  );
};
