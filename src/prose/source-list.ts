import type { Page } from './page.ts';
import { sources } from '#data/sources.ts';
import { DataError } from '#kit/data-error.ts';
import type { Source } from '#data/schemas/source.ts';
import { formatDay } from '#kit/day.ts';

const alphabetical = new Intl.Collator('en', { ignorePunctuation: true });

/** The date of a source and the day it was last checked, as sentences. */
export const sourceDates = ({ dated, checked, read }: Source): string =>
  `Dated: ${dated}. Checked ${formatDay(checked)}${read === 'excerpt' ? ', in an excerpt' : ''}.`;

/**
 * Every source with the pages that cite it, sorted by title.
 * @throws {DataError} when no page cites a source
 */
export const listedSources = (
  allPages: readonly Page[],
): { id: string; source: Source; pages: readonly Page[] }[] => {
  const citedOn = new Map<string, Page[]>();
  for (const page of allPages.toSorted((one, other) => (one.id < other.id ? -1 : 1)))
    for (const id of page.citations) citedOn.set(id, [...(citedOn.get(id) ?? []), page]);
  const uncited = Object.keys(sources).filter((id) => !citedOn.has(id));
  if (uncited.length > 0)
    throw new DataError(
      uncited.map((id) => ({
        file: 'src/data/sources.ts',
        path: [id],
        message: `no page cites "${id}"; cite it or remove it`,
      })),
    );
  return Object.entries<Source>(sources)
    .map(([id, source]) => ({ id, source, pages: citedOn.get(id) ?? [] }))
    .toSorted((a, b) => alphabetical.compare(a.source.title, b.source.title));
};
