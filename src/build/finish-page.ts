import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { auditedPage, type AuditedPage } from './audit.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { anchorsOf } from '#links/published.ts';
import { parsePage } from '#kit/parse-page.ts';
import { redirectOf } from '#links/redirects.ts';
import { searchRecords, type SearchRecord } from '#search/records.ts';
import { shortScopes } from './short-scopes.ts';
import { stylesOf, usedStyles, wordsOf } from './used-styles.ts';
import { filesBelow } from '#kit/files.ts';

/** A page as Astro renders it. */
export interface RenderedPage {
  /** The output folder, which has the scripts of the site. */
  readonly folder: string;
  /** Path of the file in that folder: `go/index.html`. */
  readonly file: string;
  /** Its path without the base: `/go/`. */
  readonly path: string;
  readonly html: string;
}

/** What the integrations for redirects, ledger and audit need of a page. */
export interface PageFindings extends AuditedPage {
  /** The target, if the page is a redirect. */
  readonly redirect: string | undefined;
  readonly anchors: readonly string[];
}

export interface FinishedPage {
  /** The page as it is published. */
  readonly html: string;
  readonly records: readonly SearchRecord[];
  readonly findings: PageFindings;
}

/** The policy goes right after this tag: it only covers scripts and styles that come after it. */
const place = '<meta charset="utf-8">';

/** Returns a function that removes CSS rules that neither the page nor the site's scripts can match. */
const stylesKeeper = async (folder: string): Promise<ReturnType<typeof usedStyles>> => {
  const files = (await filesBelow(folder)).filter((file) => /^_astro\/.+\.js$/u.test(file));
  const scripts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return usedStyles(new Set(scripts.flatMap(wordsOf)));
};

/** Created once: a worker thread handles one build. */
let keeper: ReturnType<typeof stylesKeeper> | undefined;

/**
 * Finishes a page in a worker thread: removes unused styles, shortens scopes and adds the policy. Search records, links
 * and anchors are collected here too, because parsing is the expensive part.
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
