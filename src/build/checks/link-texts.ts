import { toString } from 'mdast-util-to-string';
import { pageUrl } from '#kit/page-address.ts';
import { linkProblem, type Addresses } from './links.ts';
import { lineOf, nodesOf, type PageText, type ParsedPage } from './page-text.ts';
import type { Found } from './syntax.ts';

/** Links in inline Markdown, as texts in data and front matter have them, by line. */
const linkPattern = /\[[^\]]*\]\(\s*<?([^()\s>]*(?:\([^()\s]*\)[^()\s>]*)*)>?(?:\s+["'][^)]*)?\)/gu;

/**
 * The wrong links of a file that is not MDX: of data, or of front matter.
 * @param firstLine the line of the file on which the text begins
 * @param from the URL of the page that the text is on; undefined if it is on several
 */
export const linksInText = (
  text: string,
  firstLine: number,
  from: string | undefined,
  addresses: Addresses,
): Found[] =>
  [...text.matchAll(linkPattern)].flatMap((match) => {
    const message = linkProblem(match[1] ?? '', from, addresses);
    const line = firstLine + text.slice(0, match.index).split('\n').length - 1;
    return message === undefined ? [] : { line, message };
  });

/** The wrong links in the front matter of a page. */
export const frontMatterLinks = ({ id, yaml }: PageText, addresses: Addresses): Found[] =>
  linksInText(yaml, 2, pageUrl(id), addresses);

/** The wrong links in the text of a page, and those that have no text. */
export const linkProblems = (page: ParsedPage, addresses: Addresses): Found[] =>
  nodesOf(page, 'link', 'definition').flatMap((node) => {
    const line = lineOf(page, node);
    const message = linkProblem(node.url, pageUrl(page.id), addresses);
    const empty =
      node.type === 'link' && toString(node).trim() === ''
        ? [{ line, message: `the link "${node.url}" has no text; write [text](${node.url})` }]
        : [];
    return [...empty, ...(message === undefined ? [] : [{ line, message }])];
  });
