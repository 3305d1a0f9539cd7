import { createHash } from 'node:crypto';
import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { elementsOf } from './elements.ts';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Script types that a browser acts on; others, such as `application/ld+json`, are data. */
const runs = new Set<unknown>([undefined, '', 'module', 'text/javascript', 'speculationrules']);

/**
 * The policy of one page: nothing but what it needs, its own inline script and styles by their hashes.
 * Astro's own `security.csp` lists the hash of every script and style of the site in each page, half a
 * kilobyte that no compression shrinks. A page without scripts, as an embed is, may run none; WebAssembly runs
 * only where there is a search form. Who may frame a page only a header can say: `public/_headers`.
 * Insecure requests are not upgraded: a page asks for nothing but its own origin, which may be http://localhost.
 * @param tree the page as it is published but for its styles
 * @param css the text of each of its styles
 * @returns the value of `Content-Security-Policy`
 */
export const contentSecurityPolicy = (tree: Root, css: readonly string[]): string => {
  const elements = elementsOf(tree);
  const scripts = elements.filter(
    ({ tagName, properties }) => tagName === 'script' && runs.has(properties['type']),
  );
  const searches = elements.filter(({ tagName }) => tagName === 'search');
  const styles = new Set(css.map(hashOf));
  const inline = scripts.filter(({ properties }) => properties['src'] === undefined);
  const hashes = new Set(inline.map((script) => hashOf(toString(script))));
  // Pagefind's index is searched by WebAssembly.
  const wasm = searches.length > 0 ? ["'wasm-unsafe-eval'"] : [];
  return [
    "default-src 'none'",
    scripts.length > 0 ? ["script-src 'self'", ...wasm, ...hashes].join(' ') : "script-src 'none'",
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    // No text becomes markup or code, and no script may make itself an exception.
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join(';');
};
