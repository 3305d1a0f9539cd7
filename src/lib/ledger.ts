import type { Element, Parents, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { elementsOf } from './elements.ts';

/** A built page: its address without the base, and the anchors on it. */
interface Page {
  readonly path: string;
  readonly anchors: readonly string[];
}

/** Ids that are means and not places: the content's start and first screen. */
const isMeans = (id: string): boolean => ['content', 'first-screen'].includes(id);

/** Whether all that stands in an element is a means: a part of the search form, a note of a page. */
const holdsMeans = ({ tagName }: Element, parent: Parents | undefined): boolean =>
  tagName === 'search' || (tagName === 'ol' && parent?.type === 'element' && isCited(parent));

/** The list of sources that a page ends with. */
const isCited = ({ properties }: Element): boolean =>
  [properties['className']].flat().includes('cited');

/** Files that people link to or fetch by address; the others are the site's own. */
const isTakenAway = (file: string): boolean =>
  /^(data|oembed)\//u.test(file) || /(^|\/)(feed\.xml|index\.md|llms(-full)?\.txt)$/u.test(file);

/**
 * The ids on a page that somebody may link to.
 * @param tree the page as it is published
 */
export const anchorsOf = (tree: Root): string[] => {
  const anchors: string[] = [];
  const main = elementsOf(tree).find(({ tagName }) => tagName === 'main');
  if (main)
    visit(main, 'element', (element, _, parent) => {
      if (holdsMeans(element, parent)) return SKIP;
      const { id } = element.properties;
      if (typeof id === 'string' && !isMeans(id)) anchors.push(id);
      return undefined;
    });
  return anchors;
};

/**
 * Every address of a built site that somebody may have linked to: pages, anchors on them, files to take away.
 * @param files every built file, as paths from the built folder
 * @returns root-relative addresses in alphabetical order, base left out
 */
export const addressesOf = (pages: readonly Page[], files: Iterable<string>): string[] => {
  const published = pages.filter(({ path }) => path !== '/404.html');
  const anchors = published.flatMap(({ path, anchors: ids }) =>
    path.startsWith('/embed/') ? [] : ids.map((id) => `${path}#${id}`),
  );
  const taken = [...files].filter(isTakenAway).map((file) => `/${file}`);
  return [...new Set([...published.map(({ path }) => path), ...anchors, ...taken])].sort();
};

const howToMend = (address: string): string => {
  const [path = '', anchor] = address.split('#');
  if (anchor !== undefined)
    return `if it was renamed, say so where it stands now: \`formerly: { anchors: { new-name: [${anchor}] } }\` in the page's front matter for a heading, \`formerly: ['${anchor}']\` in the data for a row or term`;
  if (path.endsWith('/'))
    return `if it was renamed, its page says so in its front matter: \`formerly: { pages: [${path.slice(1, -1)}] }\``;
  return 'make it again; what people fetch by address must stay';
};

/**
 * What was published once and is gone.
 * @param ledger every address ever published
 * @param current the addresses of this build
 * @returns a line for each: what is gone, how to mend it
 */
export const lostAddresses = (ledger: readonly string[], current: readonly string[]): string[] => {
  const here = new Set(current);
  return ledger
    .filter((address) => !here.has(address))
    .map((address) => `${address} was published and is gone; ${howToMend(address)}`);
};
