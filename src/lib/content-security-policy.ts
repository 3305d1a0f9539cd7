import { createHash } from 'node:crypto';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Script types that a browser runs; others, such as `application/ld+json`, are data. */
const runs = new Set<unknown>([undefined, '', 'module', 'text/javascript']);

/**
 * The policy of one page: nothing but what it needs, its own inline script and styles by their hashes.
 * Astro's own `security.csp` lists the hash of every script and style of the site in each page, half a
 * kilobyte that no compression shrinks.
 * @param html the page as it is published
 * @returns the value of `Content-Security-Policy`
 */
export const contentSecurityPolicy = (html: string): string => {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  visit(fromHtml(html), 'element', (element) => {
    const { src, type } = element.properties;
    if (element.tagName === 'script' && src === undefined && runs.has(type))
      scripts.add(hashOf(toString(element)));
    if (element.tagName === 'style') styles.add(hashOf(toString(element)));
  });
  return [
    "default-src 'none'",
    // Pagefind's index is searched by WebAssembly.
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join(';');
};
