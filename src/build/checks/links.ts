import { didYouMean, nearest } from '#kit/suggestion.ts';
import { pageUrl } from '#kit/page-address.ts';
import { decoded } from '#kit/url.ts';

/** What links may lead to. */
export interface Addresses {
  /** The ids on each page in content/, by its URL; undefined for a page whose text cannot be read. */
  readonly pages: ReadonlyMap<string, readonly string[] | undefined>;
  /** Every other address, without anchors. */
  readonly others: ReadonlySet<string>;
  /** Every address that was ever published, with anchors. */
  readonly published: ReadonlySet<string>;
}

/** An address of another kind than `/path/` or `#anchor`; undefined if it may be linked to. */
const outwardProblem = (url: string, from: string, addresses: Addresses): string | undefined => {
  if (/^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/iu.test(url))
    return 'leads to this computer; write a path such as /go/';
  if (/^www\./iu.test(url)) return `has no scheme; write "https://${url}"`;
  if (/^https:\/\/[^/\s]/u.test(url)) {
    const host = URL.parse(url)?.hostname ?? '';
    return host.includes('.') ? undefined : 'is not a full address; write https://host.example/…';
  }
  if (/^https?:/iu.test(url)) {
    const correct = url.replace(/^https?:[\\/]*/iu, 'https://');
    return /^http:\/\//iu.test(url)
      ? `is not encrypted; write "${correct}"`
      : `is not written correctly; write "${correct}"`;
  }
  if (url.startsWith('//')) return `has no scheme; write "https:${url}"`;
  if (/^[a-z][a-z0-9+.-]*:/iu.test(url))
    return 'cannot be used in a page; link to an https address or to a path such as /go/';
  const absolute = URL.parse(url, `https://site.invalid${from}`);
  const path = absolute ? absolute.pathname.replace(/([^/.])$/u, '$1/') + absolute.hash : url;
  const meant = [path, `/${url.replace(/^[./]+/u, '').replace(/\/?$/u, '/')}`].find((candidate) =>
    addresses.pages.has(candidate.replace(/#.*$/u, '')),
  );
  return `is relative; begin it with a slash${meant === undefined ? '' : `: "${meant}"`}`;
};

const pathProblem = (path: string, rest: string, addresses: Addresses): string => {
  const { pages, others, published } = addresses;
  const has = (candidate: string): boolean => pages.has(candidate) || others.has(candidate);
  if (has(`${path}/`)) return `lacks the slash at its end; write "${path}/${rest}"`;
  const page = path.replace(/(?:\/index)?\.(?:html?|mdx?)$/u, '/').replace(/^\/content\//u, '/');
  if (page !== path && has(page)) return `names a file; write "${page}${rest}"`;
  const lower = path.toLowerCase().replace(/\/?$/u, '/');
  if (has(lower)) return `must be in lower case; write "${lower}${rest}"`;
  if (published.has(path))
    return 'leads to a page that was published and is gone; if it was renamed, keep its old name in its front matter';
  const known = [...pages.keys(), ...[...others].filter((other) => !/\.(png|md)$/u.test(other))];
  const found = nearest(path, known);
  return `leads to no page or file${found === undefined ? '' : `; did you mean "${found}${rest}"?`}`;
};

const anchorProblem = (url: string, path: string, anchor: string, addresses: Addresses): string => {
  const ids = addresses.pages.get(path) ?? [];
  const place = url.startsWith('#') ? '' : path;
  const found = nearest(anchor, ids);
  if (found !== undefined && !addresses.published.has(`${path}#${anchor}`))
    return `leads to no anchor of that page; did you mean "${place}#${found}"?`;
  if (addresses.published.has(`${path}#${anchor}`))
    return 'leads to an anchor that was published and is gone; keep its old name, as the line about it says';
  const elsewhere = [...addresses.pages].find(([, others]) => others?.includes(anchor))?.[0];
  return elsewhere === undefined
    ? 'leads to no anchor of that page; write one that a heading, a row or a term there has'
    : `leads to no anchor of that page; did you mean "${elsewhere}#${anchor}"?`;
};

/**
 * Checks a link.
 * @param url as written
 * @param from the URL of the page it is on; undefined for a text that stands on several pages
 * @returns what is wrong and what was probably meant; undefined if nothing is
 */
export const linkProblem = (
  url: string,
  from: string | undefined,
  addresses: Addresses,
): string | undefined => {
  const said = (what: string | undefined): string | undefined =>
    what === undefined ? undefined : `the link "${url}" ${what}`;
  if (url === '') return 'a link without an address; write [text](/address/)';
  if (!/^(\/(?!\/)|#)/u.test(url)) return said(outwardProblem(url, from ?? '/', addresses));
  const [, written = '', query = '', hash] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/su.exec(url) ?? [];
  const path = written === '' ? from : decoded(written);
  const anchor = decoded(hash ?? '');
  if (written === '' && from === undefined)
    return said(
      'is only an anchor, but this text stands on several pages; write the path before it',
    );
  if (path === undefined || anchor === undefined || /\s/u.test(url))
    return said('is not a valid address; correct it');
  if (hash === '') return said('names no anchor; write one after the #, or remove the #');
  if (addresses.others.has(path)) return undefined;
  if (!addresses.pages.has(path))
    return said(pathProblem(path, query + (hash === undefined ? '' : `#${hash}`), addresses));
  const ids = addresses.pages.get(path);
  return anchor === '' || ids === undefined || ids.includes(anchor)
    ? undefined
    : said(anchorProblem(url, path, anchor, addresses));
};

/** The problem of an id of a page in data: `no page "x"; did you mean …`; undefined if there is one. */
export const pageIdProblem = (id: string, ids: readonly string[]): string | undefined =>
  ids.includes(id)
    ? undefined
    : `there is no page "${id}"${didYouMean(id, ids) || `; write content/${id}.mdx (${pageUrl(id)})`}`;
