import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/**
 * The page that `npm run dev` shows while there are mistakes: a list of them. It reloads when they are fixed.
 * @param lines a line for each mistake
 * @param client the address of Vite's client, which reloads the page
 */
export const problemPage = (lines: readonly string[], client: string): string => {
  const title = lines.length === 1 ? '1 mistake' : `${String(lines.length)} mistakes`;
  const head = h(
    'head',
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', title),
    h('script', { type: 'module', src: client }),
  );
  const body = h(
    'body',
    h('h1', title),
    h(
      'ol',
      lines.map((line) => h('li', h('code', line))),
    ),
    h('p', 'This page reloads when they are fixed.'),
  );
  return toHtml(h(null, { type: 'doctype' }, h('html', { lang: 'en' }, head, body)));
};
