import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse } from 'parse5';

/**
 * The tree of a whole page, without the places in the text that `hast-util-from-html` notes for each node: nobody asks for
 * them in a built page, and without them parsing takes half the time.
 * @param html with its doctype, `html`, `head` and `body`
 */
export const parsePage = (html: string): Root => {
  const tree = fromParse5(parse(html));
  if (tree.type !== 'root') throw new Error('a parsed page has no root');
  return tree;
};
