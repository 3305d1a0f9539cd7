import type { Root as Page } from 'hast';
import { toString } from 'hast-util-to-string';
import { parse, type ChildNode } from 'postcss';
import { elementsOf } from '#kit/elements.ts';

/** A part of a stylesheet, ready to be written into a page or left out. */
type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'rule'; readonly text: string; readonly needs: readonly string[][] }
  | { readonly kind: 'group'; readonly head: string; readonly parts: readonly Part[] };

/**
 * The classes that an element or its ancestors must have for a selector to match, and the attributes by which Astro
 * keeps a component's styles to its own elements. What stands in brackets, as in `:not(.a)`, may be absent.
 */
const neededBy = (selector: string): string[] => {
  let plain = selector;
  while (/\([^()]*\)/u.test(plain)) plain = plain.replace(/\([^()]*\)/gu, '');
  return [...plain.matchAll(/\.(-?[_a-z][\w-]*)|\[(data-astro-cid-\w+)\]/giu)].map(
    ([, name, component]) => name ?? component ?? '',
  );
};

const partOf = (node: ChildNode): Part => {
  if (node.type === 'comment') return { kind: 'text', text: '' };
  if (node.type === 'rule')
    return { kind: 'rule', text: node.toString(), needs: node.selectors.map(neededBy) };
  if (node.type === 'atrule' && node.nodes)
    return {
      kind: 'group',
      head: `@${node.name} ${node.params}`,
      parts: node.nodes.map(partOf),
    };
  return { kind: 'text', text: `${node.toString()};` };
};

/** Stylesheets by their text: all pages have the same one. */
const read = new Map<string, readonly Part[]>();

const partsOf = (css: string): readonly Part[] => {
  const known = read.get(css) ?? parse(css).nodes.map(partOf);
  read.set(css, known);
  return known;
};

const written = (parts: readonly Part[], has: (name: string) => boolean): string =>
  parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'rule')
        return part.needs.some((names) => names.every(has)) ? part.text : '';
      const inner = written(part.parts, has);
      // An empty layer still has its place in the order of layers.
      return inner || part.head.startsWith('@layer') ? `${part.head}{${inner}}` : '';
    })
    .join('');

/**
 * The words of scripts, among which are the classes that they add to a page.
 * @param scripts their texts
 */
export const wordsOfScripts = (scripts: readonly string[]): ReadonlySet<string> =>
  new Set(scripts.flatMap((script) => script.match(/[\w-]+/gu) ?? []));

/**
 * Leaves out of a page's styles the rules whose classes neither its elements have nor a script names: the site has one
 * stylesheet, and a page shows few of its components.
 * @param html the page as it was written
 * @param tree the same, parsed; its styles are changed too
 * @param words as `wordsOfScripts` returns them
 * @returns the page with shorter styles
 */
export const withOwnStyles = (html: string, tree: Page, words: ReadonlySet<string>): string => {
  const elements = elementsOf(tree);
  const names = new Set<string>();
  for (const { properties } of elements)
    for (const [key, value] of Object.entries(properties))
      if (key === 'className') for (const name of [value].flat()) names.add(String(name));
      else if (key.startsWith('dataAstroCid'))
        // A letter after a hyphen is a capital there, a digit keeps its hyphen.
        names.add(key.replace(/^dataAstroCid-?/u, 'data-astro-cid-').toLowerCase());
  // A script that builds a class, as in `language-${id}`, names its beginning.
  const beginnings = [...words].filter((word) => /^[a-z].+-$/u.test(word));
  const has = (name: string): boolean =>
    names.has(name) ||
    words.has(name) ||
    beginnings.some((beginning) => name.startsWith(beginning));
  return elements
    .filter(({ tagName }) => tagName === 'style')
    .reduce((page, style) => {
      const css = toString(style);
      const own = written(partsOf(css), has);
      style.children = [{ type: 'text', value: own }];
      return page.replace(css, () => own);
    }, html);
};
