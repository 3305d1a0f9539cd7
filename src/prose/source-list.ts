import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Page } from './page.ts';
import { sources, type SourceId } from '#data/sources.ts';
import type { Source } from '#data/schemas/source.ts';
import { formatDate, formatDay } from '#kit/day.ts';

const alphabetical = new Intl.Collator('en', { ignorePunctuation: true });

/** A source at the end of a page that cites it, as HTML: component markup would put a space before the comma. */
export const citedHtml = (id: SourceId): string => {
  const { url, title, publisher } = sources[id];
  return toHtml(h(null, h('a', { id: `source-${id}`, href: url }, title), `, ${publisher}`));
};

/** The date of a source and the day it was last checked, as sentences. */
export const sourceDates = ({ dated, checked, read }: Source): string => {
  const own = dated.replace(/\b\d{4}-\d\d(?:-\d\d)?\b/gu, formatDate);
  return `Dated: ${own}. Checked ${formatDay(checked)}${read === 'excerpt' ? ', in an excerpt' : ''}.`;
};

/** A source with the pages that cite it. */
export interface ListedSource {
  readonly id: string;
  readonly source: Source;
  readonly pages: readonly Page[];
}

/** The sources of a publisher, sorted by title. */
export interface Publisher {
  readonly name: string;
  /** Its first letter, by which it is looked up. */
  readonly letter: string;
  readonly sources: readonly ListedSource[];
}

/** The first letter of a publisher; `#` for a figure. Most names of projects that begin with "The" are known without. */
const letterOf = (publisher: string): string =>
  /[a-z]/iu.exec(publisher.replace(/^The /u, '').normalize('NFD').charAt(0))?.[0].toUpperCase() ??
  '#';

const sortedBy = (name: string): string => name.replace(/^The /u, '');

/** Every source with the pages that cite it, by publisher, sorted by name and title. */
export const sourcesByPublisher = (allPages: readonly Page[]): Publisher[] => {
  const citedOn = new Map<string, Page[]>();
  for (const page of allPages.toSorted((one, other) => (one.id < other.id ? -1 : 1)))
    for (const id of page.citations) citedOn.set(id, [...(citedOn.get(id) ?? []), page]);
  const listed = Object.entries<Source>(sources).map(([id, source]) => ({
    id,
    source,
    pages: citedOn.get(id) ?? [],
  }));
  return [...Map.groupBy(listed, ({ source }) => source.publisher)]
    .map(([name, published]) => ({
      name,
      letter: letterOf(name),
      sources: published.toSorted((a, b) => alphabetical.compare(a.source.title, b.source.title)),
    }))
    .toSorted((a, b) => alphabetical.compare(sortedBy(a.name), sortedBy(b.name)));
};
