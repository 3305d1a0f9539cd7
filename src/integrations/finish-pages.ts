import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { auditedPage, type AuditedPage } from '../lib/audit.ts';
import { contentSecurityPolicy } from '../lib/content-security-policy.ts';
import { anchorsOf } from '../lib/ledger.ts';
import { redirectOf } from '../lib/redirects.ts';
import { searchRecords } from '../lib/search-records.ts';
import { shortScopes } from '../lib/short-scopes.ts';
import { stylesOf, usedStyles, wordsOf } from '../lib/used-styles.ts';
import { searchIndex, type RecordCount } from './search-index.ts';
import { builtPages, filesBelow, type BuiltPage } from './site-files.ts';

/** What redirects, the ledger and the audit need of a finished page. */
export interface FinishedPage extends AuditedPage {
  /** Where it leads, if it only leads on. */
  readonly redirect: string | undefined;
  readonly anchors: readonly string[];
}

export interface FinishedSite {
  readonly pages: readonly FinishedPage[];
  /** What the search index holds of them. */
  readonly indexed: RecordCount;
}

/** Finishes the pages of a built folder, or gives what came of it. */
export type PageFinisher = (folder: string) => Promise<FinishedSite>;

/** The policy stands before any script or style, which it would not govern otherwise. */
const place = '<meta charset="utf-8">';

/** The words of every script of the site. */
const scriptWords = async (folder: string): Promise<Set<string>> => {
  const files = (await filesBelow(folder)).filter((file) => /^_astro\/.+\.js$/u.test(file));
  const scripts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return new Set(scripts.flatMap(wordsOf));
};

const finishAll = async (folder: string): Promise<FinishedSite> => {
  const keepUsedStyles = usedStyles(await scriptWords(folder));
  const index = await searchIndex();
  const finish = async ({ file, path, html: built }: BuiltPage): Promise<FinishedPage> => {
    const tree = fromHtml(built);
    const html = shortScopes(keepUsedStyles(built, tree));
    if (!html.includes(place))
      throw new Error(`${file}: found no ${place}; the page would have no policy`);
    const policy = contentSecurityPolicy(tree, stylesOf(html));
    const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
    await index.add(searchRecords(path, tree));
    await writeFile(join(folder, file), html.replace(place, place + meta));
    return {
      ...auditedPage({ file, path }, tree),
      redirect: redirectOf(tree),
      anchors: anchorsOf(tree),
    };
  };
  try {
    const pages: FinishedPage[] = [];
    for await (const page of builtPages(folder)) pages.push(await finish(page));
    return { pages, indexed: await index.write(folder) };
  } finally {
    await index.close();
  }
};

/**
 * Finishes every built page, once for all who ask: it keeps only the styles it uses, with short scopes, gets its policy and goes
 * into the search index. What is asked of it afterwards is read in the same go, for parsing pages is most of the work
 * after the build.
 */
export const pageFinisher = (): PageFinisher => {
  const finished = new Map<string, Promise<FinishedSite>>();
  return (folder) => {
    const site = finished.get(folder) ?? finishAll(folder);
    finished.set(folder, site);
    return site;
  };
};
