import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { auditedPage, type AuditedPage } from '../lib/audit.ts';
import { contentSecurityPolicy } from '../lib/content-security-policy.ts';
import { anchorsOf } from '../lib/ledger.ts';
import { redirectOf } from '../lib/redirects.ts';
import { searchRecords, type SearchRecord } from '../lib/search-records.ts';
import { shortScopes } from '../lib/short-scopes.ts';
import { styleTexts, usedStyles, wordsOf } from '../lib/used-styles.ts';
import { builtPages, filesBelow, type BuiltPage } from './site-files.ts';

/** What redirects, the ledger, the audit and search need of a finished page. */
export interface FinishedPage extends AuditedPage {
  /** Where it leads, if it only leads on. */
  readonly redirect: string | undefined;
  readonly anchors: readonly string[];
  readonly records: readonly SearchRecord[];
}

/** Gives every finished page of a built folder. */
export type PageFinisher = (folder: string) => Promise<readonly FinishedPage[]>;

/** The policy stands before any script or style, which it would not govern otherwise. */
const place = '<meta charset="utf-8">';

/** The words of every script of the site. */
const scriptWords = async (folder: string): Promise<Set<string>> => {
  const files = (await filesBelow(folder)).filter((file) => /^_astro\/.+\.js$/u.test(file));
  const scripts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return new Set(scripts.flatMap(wordsOf));
};

const finishAll = async (folder: string): Promise<FinishedPage[]> => {
  const keepUsedStyles = usedStyles(await scriptWords(folder));
  const finish = async ({ file, path, html: built }: BuiltPage): Promise<FinishedPage> => {
    const tree = fromHtml(built);
    const html = shortScopes(keepUsedStyles(built, tree));
    if (!html.includes(place))
      throw new Error(`${file}: found no ${place}; the page would have no policy`);
    const policy = contentSecurityPolicy(tree, html.match(styleTexts) ?? []);
    const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
    await writeFile(join(folder, file), html.replace(place, place + meta));
    return {
      ...auditedPage({ file, path }, tree),
      redirect: redirectOf(tree),
      anchors: anchorsOf(tree),
      records: searchRecords(path, tree),
    };
  };
  const pages: FinishedPage[] = [];
  for await (const page of builtPages(folder)) pages.push(await finish(page));
  return pages;
};

/**
 * Finishes every built page: it keeps only the styles it uses, with short scopes, and gets its policy. What is asked of the
 * pages afterwards is read in the same go, for parsing them is most of the work after the build.
 */
export const pageFinisher = (): PageFinisher => {
  const finished = new Map<string, Promise<readonly FinishedPage[]>>();
  return (folder) => {
    const pages = finished.get(folder) ?? finishAll(folder);
    finished.set(folder, pages);
    return pages;
  };
};
