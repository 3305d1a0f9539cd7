import { slug } from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { lineOf, nodesOf, sourceOf, type ParsedPage } from './page-text.ts';
import type { Found } from './syntax.ts';

/** Marks of Markdown that were left in the text because they are not complete. */
const leftovers: readonly (readonly [RegExp, string])[] = [
  [/<\s+\/?[A-Z][A-Za-z]*[^<>]*>/u, 'a space after < keeps this from being a tag; remove it'],
  [
    /(?<!\\)\[\^[^\]\s]+\]/u,
    'footnotes are not used here; write <Cite ids="…" /> for a source, or a sentence',
  ],
  [/\)\[(?:\/|#|https?:)/u, 'the brackets are the wrong way round; write [text](/address/)'],
  [/^\|.*\|[ \t]*$/mu, 'a row of a table; put tables into src/data/ and use <DataTable>'],
  [/^#{2,}/mu, 'a heading has two to six # and a space after them; write ## Heading'],
  [/\]\s+\((?:\/|#|https?:)/u, 'a space between ] and ( keeps this from being a link; remove it'],
  [
    /(?<!\\)\]\(/u,
    'a link that is not complete; write [text](/address/) without spaces in the address',
  ],
  [
    /\[[^\]]+\](?<!\\)\]?\[[^\]]*\]/u,
    'a link to a name that nothing defines; write [text](/address/)',
  ],
  [/(?<!\\)\*\*/u, 'a ** without its pair; write **text**, without spaces inside'],
  [/(?<![\\`])`/u, 'a ` without its pair; write `code`'],
];

/** Text that still contains marks of Markdown. */
export const leftoverProblems = (page: ParsedPage): Found[] =>
  nodesOf(page, 'text').flatMap((node) => {
    const source = sourceOf(page, node);
    const entity = /&[A-Za-z]+;/u.exec(node.value)?.[0];
    if (entity !== undefined && source.includes(entity))
      return {
        line: lineOf(page, node),
        message: `${entity} is no character; write the character`,
      };
    return leftovers
      .flatMap(([pattern, message]) => {
        const found = pattern.exec(source);
        if (!found) return [];
        const below = source.slice(0, found.index).split('\n').length - 1;
        return [{ line: lineOf(page, node) + below, message }];
      })
      .slice(0, 1);
  });

/** Headings that are empty, of the wrong level, or hold more than text. */
export const headingProblems = (page: ParsedPage): Found[] => {
  let above = 1;
  const inside = nodesOf(page, 'listItem', 'blockquote');
  return nodesOf(page, 'heading').flatMap((heading) => {
    const line = lineOf(page, heading);
    const { depth } = heading;
    const before = above;
    above = depth;
    const text = toString(heading, { includeImageAlt: false }).trim();
    if (text === '') return { line, message: 'the heading is empty; write its text or remove it' };
    if (!sourceOf(page, heading).startsWith('#'))
      return {
        line,
        message: `the line below "${text}" makes it a heading; write ## ${text}, or an empty line before the ---`,
      };
    if (slug(text) === '')
      return { line, message: `the heading "${text}" gives no anchor; write words` };
    if (inside.some(({ children }) => children.some((child) => child === heading)))
      return {
        line,
        message: `the heading "${text}" is in a list or a quotation; write its ## at the beginning of the line`,
      };
    if (depth === 1)
      return {
        line,
        message: `"${text}" is a heading of the first level, which is the page's title; write ## ${text}`,
      };
    if (depth > before + 1)
      return {
        line,
        message: `the heading "${text}" skips a level; write ${'#'.repeat(before + 1)} ${text}`,
      };
    if (heading.children.some(({ type }) => /^(mdx|image)/u.test(type)))
      return {
        line,
        message: `the heading "${text}" holds a component or a picture; move that into the text below`,
      };
    return [];
  });
};
