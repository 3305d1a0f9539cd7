import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { withBase } from '#kit/url.ts';

/** A rehype plugin that puts the site's base before root-relative links: authors write `/go/`. */
export const rehypeBase =
  (base: string) =>
  (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const { href } = node.properties;
      if (typeof href === 'string') node.properties['href'] = withBase(base, href);
    });
  };
