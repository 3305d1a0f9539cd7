import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { elementsOf, textProperty } from '#kit/elements.ts';
import { decoded } from '#kit/url.ts';
import { wordsIn } from '#kit/words.ts';
import { addresses, markupProblems } from './audit-markup.ts';

/** What the audit keeps of each page, so that whole trees need not stay in memory. */
export interface AuditedPage {
  readonly file: string;
  readonly path: string;
  readonly ids: ReadonlySet<string>;
  /** The URLs of its links within the site, as written. */
  readonly links: readonly string[];
  /** Problems that can be seen from this page alone. */
  readonly problems: readonly string[];
}

/** A problem of a built page. */
export interface AuditProblem {
  /** Path of the page in the built folder. */
  readonly file: string;
  /** Its URL without the base. */
  readonly path: string;
  /** The link it is about, as the page has it. */
  readonly written?: string | undefined;
  readonly message: string;
}

/** The words of a heading, to compare headings. */
const wordsOf = (heading: Element): string => wordsIn(toString(heading)).join(' ');

/** Repeated ids, and ids that got a number only because an earlier heading has the same text. */
const idProblems = (elements: readonly Element[]): string[] => {
  const seen = new Map<string, Element>();
  return elements.flatMap((element) => {
    const id = textProperty(element, 'id');
    if (id === undefined) return [];
    if (seen.has(id))
      return `duplicate id \`${id}\`; rename one of the two headings, rows or terms`;
    seen.set(id, element);
    const stem = /^(.+)-\d+$/u.exec(id)?.[1] ?? '';
    const other = /^h[1-6]$/u.test(element.tagName) ? seen.get(stem) : undefined;
    if (other && wordsOf(other) === wordsOf(element))
      return `two headings have the same text, so the second one's anchor is "#${id}"; reword one of them`;
    return [];
  });
};

const isExternal = (url: string): boolean => {
  const here = 'https://site.invalid';
  return (URL.parse(url, here)?.origin ?? here) !== here;
};

interface Site {
  readonly pages: ReadonlyMap<string, AuditedPage>;
  readonly files: ReadonlySet<string>;
  readonly base: string;
}

/** Checks one internal link; returns the problem, or undefined. */
const linkProblem = (url: string, page: AuditedPage, site: Site): string | undefined => {
  const base = site.base.endsWith('/') ? site.base : `${site.base}/`;
  const target = URL.parse(url, `http://site.invalid${base}${page.path.slice(1)}`);
  const path = decoded(`/${target?.pathname.slice(base.length) ?? ''}`);
  const anchor = decoded(target?.hash.slice(1) ?? '');
  if (!target || path === undefined || anchor === undefined)
    return `the link "${url}" is not a valid address; correct it`;
  if (!target.pathname.startsWith(base))
    return `the link "${url}" leads out of the site's base "${base}"; write it in Markdown or with href()`;
  const linked = site.pages.get(path);
  if (!linked && site.pages.has(`${path}/`))
    return `the link "${url}" lacks the slash at its end; write "${url}/"`;
  if (!linked && !site.files.has(path.slice(1)))
    return `the link "${url}" leads to no page or file; correct it`;
  if (linked && anchor && !linked.ids.has(anchor))
    return `the link "${url}" leads to an anchor that ${linked.file} does not have; correct it`;
  return undefined;
};

const linksOf = (element: Element): string[] =>
  Object.keys(addresses).flatMap((name) => textProperty(element, name) ?? []);

/**
 * Reads one page for the audit: its ids, its links, and the problems it has by itself, such as repeated ids, inline
 * styles and handlers, images without alt text, tables typed by hand.
 * @param tree the page as it is published
 */
export const auditedPage = (
  { file, path }: Pick<AuditedPage, 'file' | 'path'>,
  tree: Root,
): AuditedPage => {
  const elements = elementsOf(tree);
  return {
    file,
    path,
    ids: new Set(elements.flatMap((element) => textProperty(element, 'id') ?? [])),
    links: [...new Set(elements.flatMap(linksOf).filter((url) => !isExternal(url)))],
    problems: [...idProblems(elements), ...elements.flatMap(markupProblems)],
  };
};

/**
 * Checks the built pages: the problems of each page, broken links and anchors, and links that leave the base.
 * @param pages every built page
 * @param files every built file, as paths from the built folder
 * @param base the site's base, such as `/`
 * @returns each problem: what is wrong, how to fix it
 */
export const auditPages = (
  pages: readonly AuditedPage[],
  files: ReadonlySet<string>,
  base: string,
): AuditProblem[] => {
  const site: Site = { pages: new Map(pages.map((page) => [page.path, page])), files, base };
  return pages.flatMap((page) => {
    const { file, path } = page;
    const own = [...new Set(page.problems)].map((message) => ({ file, path, message }));
    const broken = page.links.flatMap((url) => {
      const message = linkProblem(url, page, site);
      return message === undefined ? [] : { file, path, written: url, message };
    });
    return [...own, ...broken];
  });
};
