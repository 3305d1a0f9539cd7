import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { wordsIn } from '#kit/words.ts';
import { elementsOf, textProperty } from '#kit/elements.ts';

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

/** The words of a heading, to compare headings. */
const wordsOf = (heading: Element): string => wordsIn(toString(heading)).join(' ');

/** Repeated ids, and ids that got a number only because an earlier heading has the same text. */
const idProblems = (elements: readonly Element[]): string[] => {
  const seen = new Map<string, Element>();
  return elements.flatMap((element) => {
    const id = textProperty(element, 'id');
    if (id === undefined) return [];
    if (seen.has(id))
      return `the id "${id}" stands twice; rename one of the two headings, rows or terms`;
    seen.set(id, element);
    const stem = /^(.+)-\d+$/u.exec(id)?.[1] ?? '';
    const other = /^h[1-6]$/u.test(element.tagName) ? seen.get(stem) : undefined;
    if (other && wordsOf(other) === wordsOf(element))
      return `two headings have the text of "#${stem}", so one became "#${id}", which depends on their order; reword one`;
    return [];
  });
};

/** Parsed as a URL, because browsers ignore spaces and line breaks in the scheme. */
const runsCode = (url: string): boolean =>
  ['javascript:', 'data:', 'vbscript:'].includes(
    URL.parse(url, 'https://site.invalid')?.protocol ?? '',
  );

/** Attributes that hold a URL: the property name in hast, and the name in HTML. */
const addresses = {
  href: 'href',
  src: 'src',
  action: 'action',
  formAction: 'formaction',
  data: 'data',
  xLinkHref: 'xlink:href',
} as const;

/** Decodes percent-encoded text; undefined where it is malformed. */
const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

const markupProblems = (element: Element): string[] => {
  const { tagName, properties } = element;
  const problems: string[] = [];
  const refuse = (message: string): void => {
    problems.push(`<${tagName}> ${message}`);
  };
  for (const name of Object.keys(properties))
    // hast uses camel case only for names it knows; `onpointerdown` is not one of them.
    if (/^on/iu.test(name))
      refuse(
        `has an inline handler "${name.toLowerCase()}", which the security policy blocks; move it to src/scripts/`,
      );
  if ('style' in properties)
    refuse('has an inline style, which the security policy blocks; use a class');
  if (tagName === 'img' && !('alt' in properties))
    refuse('has no alt; describe the picture, or write alt="" if it only decorates');
  if (tagName === 'table' && !('role' in properties))
    refuse('was typed by hand; put its data into src/data/ and use <DataTable>');
  if ('srcDoc' in properties)
    refuse('has a page of its own in "srcdoc", which nobody checks; link to an address');
  for (const [name, written] of Object.entries(addresses))
    if (runsCode(textProperty(element, name) ?? ''))
      refuse(`has a "${written}" that runs or embeds code; link to an address`);
  return problems;
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
    return `the link "${url}" is no address; correct it`;
  if (!target.pathname.startsWith(base))
    return `the link "${url}" leads out of the site's base "${base}"; write it in Markdown or with href()`;
  const linked = site.pages.get(path);
  if (!linked && site.pages.has(`${path}/`))
    return `the link "${url}" lacks the slash at its end; write "${url}/"`;
  if (!linked && !site.files.has(path.slice(1)))
    return `the link "${url}" leads to no page or file; correct it or write what it promises`;
  if (linked && anchor && !linked.ids.has(anchor))
    return `the link "${url}" leads to an anchor that ${linked.file} does not have; correct it or give the heading, row or term that id`;
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
 * @returns one line for each problem: file, what is wrong, how to fix it
 */
export const auditPages = (
  pages: readonly AuditedPage[],
  files: ReadonlySet<string>,
  base: string,
): string[] => {
  const site: Site = { pages: new Map(pages.map((page) => [page.path, page])), files, base };
  return pages.flatMap((page) => {
    const broken = page.links.flatMap((url) => linkProblem(url, page, site) ?? []);
    return [...new Set([...page.problems, ...broken])].map((problem) => `${page.file}: ${problem}`);
  });
};
