import type { Root, RootContent } from 'mdast';
import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx-expression';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { sources, type SourceId } from '#data/sources.ts';
import { DataError } from '#kit/data-error.ts';
import { absoluteUrl } from '#kit/url.ts';
import { pageUrl } from '#kit/page-address.ts';
import { site } from '#data/site.ts';
import { citationsOf } from '#prose/citations.ts';
import { componentBlocks, inlineComponent } from './component-markdown.ts';
import { formatDay } from '#kit/day.ts';
import type { ComponentContext } from './markdown-context.ts';
import { heading, inline, link, list, paragraph, text } from './markdown-nodes.ts';
import { oncePer } from '#kit/once.ts';
import type { WrittenPage } from '#prose/pages.ts';
import { sourceDates } from '#prose/source-list.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

const refuseCode = (code: string): never => {
  throw new DataError(
    `\`${code}\` is code, which has no rendering as Markdown; write words or a component; a brace in text is written \`\\{\``,
  );
};
const refuseBraces = ({ value }: MdxFlowExpression | MdxTextExpression): never =>
  refuseCode(`{${value}}`);

/** Handlers for the MDX nodes that Markdown has no syntax for. */
const handlers = (context: ComponentContext): NonNullable<Options['handlers']> => ({
  mdxJsxTextElement: (element: MdxJsxTextElement) => inlineComponent(element, context.citations),
  mdxJsxFlowElement: (element: MdxJsxFlowElement, _parent, state, info) =>
    state.containerFlow({ type: 'root', children: componentBlocks(element, context) }, info),
  mdxFlowExpression: refuseBraces,
  mdxTextExpression: refuseBraces,
  mdxjsEsm: ({ value }: MdxjsEsm) => refuseCode(value),
});

const stringify = (children: RootContent[], context: ComponentContext): string =>
  unified()
    // Aligned columns would need more spaces than words.
    .use(remarkGfm, { tablePipeAlign: false })
    .use(remarkStringify, { bullet: '-', handlers: handlers(context) })
    .stringify({ type: 'root', children });

/** The text of a page with unwrapped lines and absolute links. */
const bodyOf = (page: WrittenPage, absolute: (url: string) => string): Root => {
  const tree = parser.parse(page.body);
  visit(tree, (node) => {
    if (node.type === 'text') node.value = node.value.replace(/\s*\n\s*/gu, ' ');
    if (node.type === 'link' || node.type === 'definition')
      node.url = absolute(node.url.startsWith('#') ? `${pageUrl(page.id)}${node.url}` : node.url);
  });
  return tree;
};

const sourcesOf = (citations: readonly SourceId[]): RootContent[] =>
  citations.length === 0
    ? []
    : [
        heading(2, 'Sources'),
        list(
          citations.map((id) => [
            paragraph([
              link(sources[id].url, sources[id].title),
              text(`, ${sources[id].publisher}. ${sourceDates(sources[id])}`),
            ]),
          ]),
          true,
        ),
      ];

/**
 * A page as Markdown for programs: title, verification day, short answer, lists, text with its components rendered, and
 * numbered sources.
 * @param pages every page of the site, for the components that list them
 * @param absolute turns a root-relative URL into a full one
 * @throws {DataError} naming the file, when a component has no rendering or names something that does not exist
 */
export const pageMarkdown = (
  page: WrittenPage,
  pages: readonly WrittenPage[],
  absolute: (url: string) => string,
): string => {
  const { title, verified, answer, choose } = page.data;
  const citations = citationsOf(page.file, page.body);
  try {
    return stringify(
      [
        heading(1, title),
        paragraph([
          text(`Verified ${formatDay(verified)}. From `),
          link(absolute(pageUrl(page.id)), site.name),
          text(', '),
          link(site.textLicence.url, site.textLicence.name),
          text('.'),
        ]),
        paragraph(inline(answer, absolute)),
        ...choose.flatMap(({ label, items }): RootContent[] => [
          heading(2, label),
          list(items.map((item) => [paragraph(inline(item, absolute))])),
        ]),
        ...bodyOf(page, absolute).children,
        ...sourcesOf(citations),
      ],
      { citations, pages, absolute },
    );
  } catch (error) {
    if (error instanceof DataError && !error.message.startsWith('src/'))
      throw new DataError(`${page.file}: ${error.message}`);
    throw error;
  }
};

/** The published Markdown of a page, cached: it is used in the page's own `index.md` and in `/llms-full.txt`. */
export const publishedMarkdown = oncePer((pages: readonly WrittenPage[]) =>
  oncePer((page: WrittenPage) => pageMarkdown(page, pages, absoluteUrl)),
);
