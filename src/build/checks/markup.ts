import type { MdxElement } from '#prose/mdx.ts';
import { isComponent } from './components.ts';
import { lineOf, nodesOf, type ParsedPage } from './page-text.ts';
import type { Found } from './syntax.ts';

/** The only element of HTML that pages use: around text that the styles lay out. */
const group = { name: 'div', classes: ['ways', 'beside'] };

/** What to write instead of an element of HTML. */
const insteadOf: Readonly<Record<string, string>> = {
  a: 'write [text](/address/)',
  b: 'write **text**',
  blockquote: 'begin the lines with >',
  br: 'begin a new paragraph',
  code: 'write `code`',
  em: 'write *text*',
  hr: 'write ---',
  i: 'write *text*',
  img: 'write ![description](/file.svg)',
  li: 'begin the line with -',
  ol: 'begin the lines with 1.',
  p: 'leave an empty line between paragraphs',
  pre: 'put the lines between ```',
  strong: 'write **text**',
  table: 'put its data into src/data/ and use <DataTable>',
  ul: 'begin the lines with -',
};

const elementMessage = (name: string): string => {
  const instead = /^h[1-6]$/u.test(name)
    ? `write ${'#'.repeat(Math.max(2, Number(name[1])))} Heading`
    : (insteadOf[name] ?? 'use Markdown or a component');
  return `<${name}> is not allowed in a page; ${instead}`;
};

const attributeMessages = ({ attributes }: MdxElement): string[] =>
  attributes.flatMap((attribute) => {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    const value = attribute.type === 'mdxJsxAttribute' ? attribute.value : undefined;
    if (name !== 'class')
      return `<${group.name}> takes no attribute ${name}, only class; remove it`;
    return typeof value === 'string' && group.classes.includes(value)
      ? []
      : `<${group.name}> takes class="${group.classes.join('" or class="')}"; correct or remove it`;
  });

/** Elements of HTML other than the one that pages may use. Components are checked with the data. */
export const elementProblems = (page: ParsedPage): Found[] =>
  nodesOf(page, 'mdxJsxFlowElement', 'mdxJsxTextElement').flatMap((element) => {
    const line = lineOf(page, element);
    const { name } = element;
    if (name === null) return { line, message: '<> groups nothing here; remove <> and </>' };
    // A component in the wrong case is told as such.
    if (!/^[a-z]/u.test(name) || isComponent(name)) return [];
    if (name !== group.name) return { line, message: elementMessage(name) };
    return attributeMessages(element).map((message) => ({ line, message }));
  });
