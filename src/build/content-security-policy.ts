import { createHash } from 'node:crypto';
import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { elementsOf } from '#kit/elements.ts';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Script types that a browser executes; others, such as `application/ld+json`, are data. */
const runs = new Set<unknown>([undefined, '', 'module', 'text/javascript', 'speculationrules']);

/**
 * The policy of one page: it allows only what this page needs, and its inline script and styles by hash. Astro's
 * `security.csp` lists the hashes of all scripts and styles of the site in each page, half a kilobyte that does not
 * compress. A page without scripts, such as an embed, may run none; WebAssembly is allowed only where there is a search
 * form. `frame-ancestors` works only in a header: see `public/_headers`. There is no `upgrade-insecure-requests`: a
 * page loads only from its own origin, which may be http://localhost.
 * @param tree the page as it is published
 * @returns the value of `Content-Security-Policy`
 */
export const contentSecurityPolicy = (tree: Root): string => {
  const elements = elementsOf(tree);
  const scripts = elements.filter(
    ({ tagName, properties }) => tagName === 'script' && runs.has(properties['type']),
  );
  const searches = elements.filter(({ tagName }) => tagName === 'search');
  const styles = new Set(
    elements.filter(({ tagName }) => tagName === 'style').map((style) => hashOf(toString(style))),
  );
  const inline = scripts.filter(({ properties }) => properties['src'] === undefined);
  const hashes = new Set(inline.map((script) => hashOf(toString(script))));
  // Pagefind searches its index with WebAssembly.
  const wasm = searches.length > 0 ? ["'wasm-unsafe-eval'"] : [];
  return [
    "default-src 'none'",
    scripts.length > 0 ? ["script-src 'self'", ...wasm, ...hashes].join(' ') : "script-src 'none'",
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    // Scripts may not turn text into markup or code, and may not create a policy that allows it.
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join(';');
};

/** The policy goes right after this tag: it only covers scripts and styles that come after it. */
const place = '<meta charset="utf-8">';

/**
 * Puts its policy into a page.
 * @param html the page as Astro wrote it
 * @param tree the same, parsed
 * @throws {Error} when the page has no place for it
 */
export const withPolicy = (html: string, tree: Root): string => {
  if (!html.includes(place)) throw new Error(`found no ${place}; the page would have no policy`);
  const meta = `<meta http-equiv="content-security-policy" content="${contentSecurityPolicy(tree)}">`;
  return html.replace(place, () => place + meta);
};
