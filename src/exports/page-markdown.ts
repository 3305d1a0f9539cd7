import type { Element, ElementContent, Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { site } from '#data/site.ts';
import { classesOf, elementsOf, textProperty } from '#kit/elements.ts';

// Aligned columns would need more spaces than words.
const markdown = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-' });

/** Elements that are controls, or that describe the page to browsers. */
const controls = new Set([
  'button',
  'dialog',
  'input',
  'nav',
  'script',
  'search',
  'select',
  'style',
  'template',
  'textarea',
]);

/** Whether an element is no part of the text: controls, links to itself, what only screens or screen readers need. */
const isLeftOut = (element: Element): boolean =>
  'dataMarkdownOmit' in element.properties ||
  'hidden' in element.properties ||
  (controls.has(element.tagName) && !classesOf(element).includes('answered')) ||
  classesOf(element).some((name) => ['anchor', 'mark'].includes(name));

/** A text. It cannot be the second argument of `h`, which would take it for properties; in an array of children it can. */
const text = (value: string): ElementContent => ({ type: 'text', value });

/** Where a heading, a row or a term is linked to, if it has a link to itself. */
const ownLink = (node: Element): string | undefined => {
  const link = elementsOf(node).find((each) => classesOf(each).includes('anchor'));
  return link && textProperty(link, 'href');
};

/** A picture as the words that describe it. */
const pictureText = (picture: Element): string => {
  const title = elementsOf(picture).find(({ tagName }) => tagName === 'title');
  return textProperty(picture, 'ariaLabel') ?? (title ? toString(title) : '');
};

const isWord = (node: ElementContent): boolean => node.type !== 'text' || node.value.trim() !== '';

/** Nodes without white space at their ends. */
const trimmed = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.slice(nodes.findIndex(isWord), nodes.findLastIndex(isWord) + 1);

const isElement = (node: ElementContent | undefined, ...names: string[]): node is Element =>
  node?.type === 'element' && names.includes(node.tagName);

/** The points of a cell on one line, because a cell of Markdown is a line; what belongs to one point stays together. */
const onOneLine = (points: readonly ElementContent[]): ElementContent[] =>
  points.flatMap((point, index) => {
    const inline = isElement(point, 'p') ? trimmed(point.children) : [point];
    const before = points[index - 1];
    if (before === undefined) return inline;
    // A score and the lead of a cell introduce what follows.
    if (
      isElement(before, 'strong') ||
      (isElement(before, 'p', 'span') && toString(before).trim().endsWith(':'))
    )
      return [text(' '), ...inline];
    return isElement(point, 'p', 'span') || isElement(before, 'p', 'span')
      ? [text('; '), ...inline]
      : inline;
  });

/** Notes in the form `[1][2] (measured)`: their numbers, and in words what stands for a word. */
const notesText = (notes: Element): string =>
  elementsOf(notes)
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => {
      const words = textProperty(link, 'ariaLabel');
      return words === undefined ? `[${toString(link)}]` : ` (${words})`;
    })
    .join('');

const isBlock = (node: ElementContent): boolean =>
  node.type === 'element' &&
  /^(blockquote|details|div|dl|figure|h[1-6]|ol|p|table|ul)$/u.test(node.tagName);

/** A fact of the strip on a language's page in one line, after its label. */
const factLine = (fact: Element, absolute: (url: string) => string): ElementContent[] =>
  fact.children.flatMap((part): ElementContent[] => {
    if (part.type !== 'element') return [];
    return part.tagName === 'dt'
      ? [h('strong', `${toString(part)}:`), text(' ')]
      : trimmed(plainerAll(part.children, absolute));
  });

/** The class of the code in a `pre`, from which a fence gets its language. */
const codeClass = (pre: Element): Element['properties'] => {
  const [code] = elementsOf(pre).filter(({ tagName }) => tagName === 'code');
  return code ? { className: [...classesOf(code)] } : {};
};

/**
 * Rewrites an element of a page into plainer HTML that Markdown has words for.
 * @param absolute turns a link of the page into a full URL
 */
const plainer = (node: Element, absolute: (url: string) => string): ElementContent[] => {
  if (isLeftOut(node)) return [];
  const children = plainerAll(node.children, absolute);
  const classes = classesOf(node);
  if (node.tagName === 'svg') return [text(pictureText(node))];
  if (node.tagName === 'a') {
    const href = textProperty(node, 'href');
    return [h('a', { href: href === undefined ? href : absolute(href) }, children)];
  }
  if (classes.includes('facts'))
    return [
      h(
        'ul',
        elementsOf(node)
          .filter(({ tagName }) => tagName === 'div')
          .map((fact) => h('li', h('p', factLine(fact, absolute)))),
      ),
    ];
  if (node.tagName === 'sup') return [h('sup', notesText(node))];
  if (classes.includes('kind')) return [text(`(${toString(node)})`)];
  if (classes.includes('score')) return [h('strong', toString(node).trim())];
  if (classes.includes('lead')) return [h('span', trimmed(children))];
  if (classes.includes('more')) return [h('span', onOneLine(children.filter(isWord)))];
  // Code, with the language named as its file's extension is.
  if (node.tagName === 'pre') return [h('pre', h('code', codeClass(node), toString(node)))];
  // Its heading is the page's title.
  if (node.tagName === 'hgroup') return children;
  if (node.tagName === 'summary') return [h('p', children)];
  if (classes.includes('often-said')) return [h('blockquote', children)];
  if (node.tagName === 'table') {
    const [caption] = elementsOf(node).filter(({ tagName }) => tagName === 'caption');
    return [...(caption ? [h('p', toString(caption))] : []), h('table', children)];
  }
  // A note would otherwise end the line that it stands in.
  if (node.tagName === 'li' && !node.children.some(isBlock)) return [h('li', h('p', children))];
  if (node.tagName === 'td') return [h('td', onOneLine(children.filter(isWord)))];
  if (node.tagName === 'th') {
    const own = ownLink(node);
    const words = onOneLine(children.filter(isWord));
    return [own === undefined ? h('th', words) : h('th', h('a', { href: absolute(own) }, words))];
  }
  return [{ ...node, children }];
};

const plainerAll = (
  nodes: readonly ElementContent[],
  absolute: (url: string) => string,
): ElementContent[] =>
  nodes.flatMap((node) => (node.type === 'element' ? plainer(node, absolute) : [node]));

/**
 * A page as Markdown, made from its finished HTML: what readers see is what programs get.
 * @param page the page as it is published
 * @param url its full URL, against which its links are resolved
 * @returns undefined for a page without `main`
 */
export const pageMarkdown = (page: Root, url: string): string | undefined => {
  const main = elementsOf(page).find(({ tagName }) => tagName === 'main');
  if (!main) return undefined;
  const absolute = (link: string): string => new URL(link, url).href;
  const [title, ...rest] = plainerAll(main.children, absolute).filter(isWord);
  const origin = h(
    'p',
    'From ',
    h('a', { href: url }, site.name),
    ', ',
    h('a', { href: site.textLicence.url }, site.textLicence.name),
    '.',
  );
  const tree = toMdast(
    { type: 'root', children: [...(title ? [title] : []), origin, ...rest] },
    {
      document: true,
      handlers: {
        // Notes as they are written, `[1]`: their brackets need no escape.
        sup: (_, notes) => ({ type: 'html', value: toString(notes) }),
      },
    },
  );
  if (tree.type !== 'root') throw new Error(`${url}: its Markdown has no root`);
  visit(tree, ['list', 'listItem'], (node) => {
    if (node.type === 'list' || node.type === 'listItem') node.spread = false;
  });
  return markdown.stringify(tree);
};
