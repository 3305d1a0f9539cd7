import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageMarkdown } from '#exports/page-markdown.ts';
import { elementsOf, textProperty } from '#kit/elements.ts';
import { parsePage } from '#kit/parse-page.ts';
import type { SitePath } from '#kit/url.ts';
import { anchorsOf } from '#links/published.ts';
import { redirectOf } from '#links/redirects.ts';
import { searchRecords, type SearchRecord } from '#search/records.ts';
import { auditedPage, type AuditedPage } from './audit.ts';
import { withPolicy } from './content-security-policy.ts';
import { withOwnStyles } from './page-styles.ts';

/** What the steps after rendering need of a page; its tree is not kept. */
export interface BuiltPage extends AuditedPage {
  readonly anchors: readonly string[];
  /** The target, if the page is a redirect. */
  readonly redirect: string | undefined;
  readonly records: readonly SearchRecord[];
  /** The page as Markdown; only for pages in `content/`. */
  readonly markdown: string | undefined;
}

/** The URL of a built file: `go/index.html` → `/go/`. */
const urlOf = (file: string): SitePath => `/${file.replace(/(^|\/)index\.html$/u, '$1')}`;

/**
 * Finishes a page that Astro has written: keeps of its styles what it uses, adds its content security policy, and reads
 * from it what the audit, the search index and the exports need. A page is parsed once, because parsing is the
 * expensive part.
 * @param folder the built site
 * @param file path of the page in it
 * @param words those of the site's scripts
 */
export const finishPage = async (
  folder: string,
  file: string,
  words: ReadonlySet<string>,
): Promise<BuiltPage> => {
  const path = urlOf(file);
  const written = await readFile(join(folder, file), 'utf8');
  const tree = parsePage(written);
  const styled = withOwnStyles(written, tree, words);
  await writeFile(join(folder, file), withPolicy(styled, tree));
  const links = elementsOf(tree).filter(({ tagName }) => tagName === 'link');
  const rel = (name: string) =>
    links.find(({ properties }) => [properties['rel']].flat().includes(name));
  const canonical = rel('canonical');
  const hasMarkdown = links.some((link) => link.properties['type'] === 'text/markdown');
  return {
    ...auditedPage({ file, path }, tree),
    anchors: anchorsOf(tree),
    redirect: redirectOf(tree),
    records: searchRecords(path, tree),
    markdown:
      hasMarkdown && canonical
        ? pageMarkdown(tree, textProperty(canonical, 'href') ?? '')
        : undefined,
  };
};
