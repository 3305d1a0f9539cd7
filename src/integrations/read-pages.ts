import { fromHtml } from 'hast-util-from-html';
import { auditedPage, type AuditedPage } from '../lib/audit.ts';
import { anchorsOf } from '../lib/ledger.ts';
import { redirectOf } from '../lib/redirects.ts';
import { searchRecords, type SearchRecord } from '../lib/search-records.ts';
import { builtPages } from './site-files.ts';

/** What redirects, the ledger, the audit and search need of a finished page. */
export interface ReadPage extends AuditedPage {
  /** Where it leads, if it only leads on. */
  readonly redirect: string | undefined;
  readonly anchors: readonly string[];
  readonly records: readonly SearchRecord[];
}

/** Gives every finished page of a built folder. */
export type PageReader = (folder: string) => Promise<readonly ReadPage[]>;

/** Reads every finished page once, for all who ask: parsing is most of the work after the build. */
export const pageReader = (): PageReader => {
  const readings = new Map<string, Promise<readonly ReadPage[]>>();
  const read = async (folder: string): Promise<readonly ReadPage[]> => {
    const pages: ReadPage[] = [];
    for await (const { file, path, html } of builtPages(folder)) {
      const tree = fromHtml(html);
      const redirect = redirectOf(tree);
      const anchors = anchorsOf(tree);
      const records = searchRecords(path, tree);
      pages.push({ ...auditedPage({ file, path }, tree), redirect, anchors, records });
    }
    return pages;
  };
  return (folder) => {
    const reading = readings.get(folder) ?? read(folder);
    readings.set(folder, reading);
    return reading;
  };
};
