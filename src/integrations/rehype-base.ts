import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { withBase } from '../lib/base-path.ts';

/** Authors write `/go/`; where the site lives under a base, the link gets it here. */
export const rehypeBase =
  (base: string) =>
  (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const { href } = node.properties;
      if (typeof href === 'string') node.properties['href'] = withBase(base, href);
    });
  };
