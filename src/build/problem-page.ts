import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Element, ElementContent } from 'hast';

const stringifier = unified().use(rehypeStringify);

const element = (
  tagName: string,
  properties: Element['properties'],
  ...children: ElementContent[]
): Element => ({ type: 'element', tagName, properties, children });

const text = (value: string): ElementContent => ({ type: 'text', value });

/**
 * The page that `npm run dev` shows while there are mistakes: a list of them. It reloads when they are fixed.
 * @param lines a line for each mistake
 * @param client the address of Vite's client, which reloads the page
 */
export const problemPage = (lines: readonly string[], client: string): string => {
  const title = lines.length === 1 ? '1 mistake' : `${String(lines.length)} mistakes`;
  const list = lines.map((line) => element('li', {}, element('code', {}, text(line))));
  const head = [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, text(title)),
    element('script', { type: 'module', src: client }),
  ];
  const body = [
    element('h1', {}, text(title)),
    element('ol', {}, ...list),
    element('p', {}, text('This page reloads when they are fixed.')),
  ];
  return stringifier.stringify({
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', { lang: 'en' }, element('head', {}, ...head), element('body', {}, ...body)),
    ],
  });
};
