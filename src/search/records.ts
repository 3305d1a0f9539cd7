import type { Element, ElementContent, Root, RootContent } from 'hast';
import { classesOf, elementsOf, textProperty } from '#kit/elements.ts';
import { isSearchKind, type SearchKind } from '#data/search-kinds.ts';
import { languagesIn, type NamedLanguage } from './languages.ts';

/** A search result: a page, a section, a table row or a term. */
export interface SearchRecord {
  /** Root-relative, without the base: `/go/#cold-start`. */
  readonly url: string;
  /** Its addresses before it was renamed. */
  readonly formerly?: readonly string[];
  readonly title: string;
  /** Title of the page it is on; for a page, its own title. */
  readonly page: string;
  readonly kind: SearchKind;
  /** An entry is a row or a term, which can be read on its own. */
  readonly level: 'page' | 'section' | 'entry';
  readonly languages: readonly NamedLanguage[];
  /** Other words that readers may search for. */
  readonly aliases: readonly string[];
  /** A row's scores, if it has any: `Go 4, Python 2`. */
  readonly summary?: string;
  /** Its content as plain text. */
  readonly text: string;
}

/** A record with the words that readers search for and that it does not have: they are indexed and not shown. */
export interface WordedRecord extends SearchRecord {
  readonly words: string;
}

type Node = Root | RootContent | ElementContent;

const listOf = (element: Element, name: string): string[] =>
  (textProperty(element, name) ?? '').split(',').flatMap((item) => item.trim() || []);

/** Elements that are not page text: navigation, note numbers, badges, heading links. */
const isLeftOut = (element: Element): boolean =>
  'dataPagefindIgnore' in element.properties ||
  ['nav', 'script', 'style', 'svg'].includes(element.tagName) ||
  classesOf(element).some((name) => ['notes', 'kind', 'anchor', 'score'].includes(name));

const blocks =
  /^(caption|d[dlt]|div|figcaption|figure|h[1-6]|li|[ou]l|p|pre|section|table|t[dhr])$/u;

/** The text of a node; spaces separate blocks, and each cell is preceded by the name of its column. */
const textOf = (node: Node): string => {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && isLeftOut(node)) return '';
  const text = node.children.map(textOf).join('');
  if (node.type !== 'element') return text;
  const label = textProperty(node, 'dataLabel');
  if (label && !text.trim().startsWith(label)) return ` ${label}: ${text} `;
  return blocks.test(node.tagName) ? ` ${text} ` : text;
};
const cleanText = (node: Node): string => textOf(node).replace(/\s+/gu, ' ').trim();

/** Removes the title at the start of an entry's text: results show it above the text. */
const withoutTitle = (text: string, title: string): string =>
  text.startsWith(`${title} `) ? text.slice(title.length + 1) : text;

const levelOf = (element: Element): number | undefined =>
  /^h[1-6]$/u.test(element.tagName) ? Number(element.tagName.slice(1)) : undefined;

/** The addresses that something on a page had before; they stand in it as empty elements. */
const formerlyIn = (element: Element, path: string): { formerly?: string[] } => {
  const formerly = elementsOf(element).flatMap((part) => {
    const id =
      part.tagName === 'span' && part.children.length === 0 ? textProperty(part, 'id') : '';
    return id ? `${path}#${id}` : [];
  });
  return formerly.length > 0 ? { formerly } : {};
};

interface Open {
  readonly record: Omit<SearchRecord, 'text'>;
  readonly text: string[];
}

/**
 * All search records of a built page, in reading order. A section ends at the next heading, unless the page is found
 * only as a whole (`data-search-whole`). Rows and terms (`data-search-title`) are entries and not part of their
 * section.
 * @param path the page's path, without the base
 * @param tree the page as it is published
 * @returns an empty list for a page that is not searched
 */
export const searchRecords = (path: string, tree: Root): SearchRecord[] => {
  const main = elementsOf(tree).find(({ tagName }) => tagName === 'main');
  if (!main || !('dataPagefindBody' in main.properties)) return [];
  const whole = 'dataSearchWhole' in main.properties;
  const kind = textProperty(main, 'dataSearchKind');
  if (!isSearchKind(kind)) throw new Error(`${path}: found no kind of search result on <main>`);
  const pageLanguages = languagesIn(textProperty(main, 'dataSearchLanguages') ?? '');
  const done: SearchRecord[] = [];
  let page = '';
  let open: Open | undefined;

  const close = (): void => {
    if (open) done.push({ ...open.record, text: open.text.join('').replace(/\s+/gu, ' ').trim() });
    open = undefined;
  };
  const start = (record: Omit<SearchRecord, 'text' | 'kind' | 'page'>): void => {
    close();
    open = { record: { ...record, kind, page }, text: [] };
  };
  const read = (node: ElementContent): void => {
    if (node.type === 'text') open?.text.push(node.value);
    if (node.type !== 'element' || isLeftOut(node)) return;
    const id = textProperty(node, 'id');
    const entry = textProperty(node, 'dataSearchTitle');
    if (id !== undefined && entry !== undefined) {
      const own = languagesIn(textProperty(node, 'dataSearchLanguages') ?? '');
      const summary = textProperty(node, 'dataSearchScores');
      done.push({
        url: `${path}#${id}`,
        ...formerlyIn(node, path),
        title: entry,
        page,
        kind,
        level: 'entry',
        languages: own.length > 0 ? own : languagesIn(entry),
        aliases: listOf(node, 'dataAliases'),
        ...(summary && { summary }),
        text: withoutTitle(cleanText(node), entry),
      });
      return;
    }
    const level = levelOf(node);
    if (level === 1) {
      const heading = cleanText(node);
      // Results name a page as navigation does; its longer heading is found too.
      page = textProperty(main, 'dataSearchName') ?? heading;
      start({
        url: path,
        title: page,
        level: 'page',
        languages: pageLanguages,
        aliases: [...listOf(main, 'dataAliases'), ...(page === heading ? [] : [heading])],
      });
      return;
    }
    if (!whole && level !== undefined && id !== undefined) {
      const title = cleanText(node);
      const named = languagesIn(title);
      start({
        url: `${path}#${id}`,
        ...formerlyIn(node, path),
        title,
        level: 'section',
        languages: named.length > 0 ? named : pageLanguages,
        aliases: [],
      });
      return;
    }
    const block = blocks.test(node.tagName);
    if (block) open?.text.push(' ');
    node.children.forEach(read);
    if (block) open?.text.push(' ');
  };
  main.children.forEach(read);
  close();
  return done;
};
