import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { classesOf, elementsOf } from '#kit/elements.ts';

/** A built page: its path without the base, and its anchors. */
interface Page {
  readonly path: string;
  readonly anchors: readonly string[];
}

/** Ids that the page itself needs; nobody links to them: the start of the content and the first screen. */
const isInternalId = (id: string): boolean => ['content', 'first-screen'].includes(id);

/** Whether no id inside an element is meant for links: true for the search form and the sources at the end of a page. */
const holdsInternalIds = (element: Element): boolean =>
  element.tagName === 'search' || classesOf(element).includes('cited');

/** Files that people link to or download; all others are internal. */
const isDownload = (file: string): boolean =>
  /^(data|oembed)\//u.test(file) ||
  /^code\/(?!.*(\.html|index\.md)$)/u.test(file) ||
  /^stacks\/[^/]+\.zip$/u.test(file) ||
  /(^|\/)(feed\.xml|index\.md|llms(-full)?\.txt)$/u.test(file);

/**
 * The ids on a page that people may link to.
 * @param tree the page as it is published
 */
export const anchorsOf = (tree: Root): string[] => {
  const anchors: string[] = [];
  const main = elementsOf(tree).find(({ tagName }) => tagName === 'main');
  if (main)
    visit(main, 'element', (element) => {
      if (holdsInternalIds(element)) return SKIP;
      const { id } = element.properties;
      if (typeof id === 'string' && !isInternalId(id)) anchors.push(id);
      return undefined;
    });
  return anchors;
};

/**
 * Every URL of a built site that people may link to: pages, their anchors and downloads.
 * @param files every built file, as paths from the built folder
 * @returns root-relative URLs in alphabetical order, without the base
 */
export const publishedUrls = (pages: readonly Page[], files: Iterable<string>): string[] => {
  const published = pages.filter(({ path }) => path !== '/404.html');
  const anchors = published.flatMap(({ path, anchors: ids }) =>
    path.startsWith('/embed/') ? [] : ids.map((id) => `${path}#${id}`),
  );
  const taken = [...files].filter(isDownload).map((file) => `/${file}`);
  return [...new Set([...published.map(({ path }) => path), ...anchors, ...taken])].sort();
};

const hintFor = (address: string): string => {
  const [path = '', anchor] = address.split('#');
  if (anchor !== undefined)
    return `if it was renamed, keep the old name: \`formerly: { anchors: { new-name: [${anchor}] } }\` in the page's front matter for a heading, \`formerly: ['${anchor}']\` in the data for a row or term`;
  if (path.endsWith('/'))
    return `if it was renamed, keep the old name in its front matter: \`formerly: { pages: [${path.slice(1, -1)}] }\``;
  return 'restore it, because people fetch it by this address';
};

/**
 * Published URLs that no longer exist.
 * @param ledger every URL ever published
 * @param current the URLs of this build
 * @returns a line for each: which URL is gone, how to fix it
 */
export const lostUrls = (ledger: readonly string[], current: readonly string[]): string[] => {
  const here = new Set(current);
  return ledger
    .filter((address) => !here.has(address))
    .map((address) => `${address} was published and no longer exists; ${hintFor(address)}`);
};
