import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { auditedPage, type AuditedPage } from '../lib/audit.ts';
import { contentSecurityPolicy } from '../lib/content-security-policy.ts';
import { anchorsOf } from '../lib/ledger.ts';
import { parsePage } from '../lib/parse-page.ts';
import { redirectOf } from '../lib/redirects.ts';
import { searchRecords, type SearchRecord } from '../lib/search-records.ts';
import { shortScopes } from '../lib/short-scopes.ts';
import { stylesOf, usedStyles, wordsOf } from '../lib/used-styles.ts';
import { filesBelow } from './site-files.ts';

/** A page as Astro renders it. */
export interface RenderedPage {
  /** The folder that the site is built into, with the scripts of its pages. */
  readonly folder: string;
  /** Path of the file in it: `go/index.html`. */
  readonly file: string;
  /** Its address from the site's root, base left out: `/go/`. */
  readonly path: string;
  readonly html: string;
}

/** What redirects, the ledger and the audit need of a page. */
export interface PageFindings extends AuditedPage {
  /** Where it leads, if it only leads on. */
  readonly redirect: string | undefined;
  readonly anchors: readonly string[];
}

export interface FinishedPage {
  /** The page as it is published. */
  readonly html: string;
  readonly records: readonly SearchRecord[];
  readonly findings: PageFindings;
}

/** The policy stands before any script or style, which it would not govern otherwise. */
const place = '<meta charset="utf-8">';

/** Keeps of a page's styles those that it, or a script of the site, may use. */
const stylesKeeper = async (folder: string): Promise<ReturnType<typeof usedStyles>> => {
  const files = (await filesBelow(folder)).filter((file) => /^_astro\/.+\.js$/u.test(file));
  const scripts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return usedStyles(new Set(scripts.flatMap(wordsOf)));
};

/** One site is built by each thread. */
let keeper: ReturnType<typeof stylesKeeper> | undefined;

/**
 * Finishes a page: it keeps only the styles it uses, with short scopes, and gets its policy. What else is asked of it is read in
 * the same go, for parsing is most of the work. Runs on a thread of its own.
 * @throws when the page has no place for a policy
 */
export default async ({ folder, file, path, html }: RenderedPage): Promise<FinishedPage> => {
  keeper ??= stylesKeeper(folder);
  const keepUsedStyles = await keeper;
  const tree = parsePage(html);
  const styled = shortScopes(keepUsedStyles(html, tree));
  if (!styled.includes(place))
    throw new Error(`${file}: found no ${place}; the page would have no policy`);
  const policy = contentSecurityPolicy(tree, stylesOf(styled));
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return {
    html: styled.replace(place, place + meta),
    records: searchRecords(path, tree),
    findings: {
      ...auditedPage({ file, path }, tree),
      redirect: redirectOf(tree),
      anchors: anchorsOf(tree),
    },
  };
};
