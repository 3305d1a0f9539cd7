import { kindToken, languageToken } from '~/lib/search-names';
import { excerptOf, type Part } from '~/lib/search-excerpt';
import {
  normaliseQuery,
  understand,
  type KnownPage,
  type Term,
  type Understanding,
} from '~/lib/search-query';
import { isNamed, rank, titleFit, type Candidate } from '~/lib/search-ranking';
import {
  base,
  failuresSoFar,
  forgetIndex,
  searchIndex,
  type IndexResult,
  type RecordData,
  type SearchIndex,
} from './search-index';

export interface Hit {
  readonly title: string;
  readonly url: string;
  readonly excerpt: readonly Part[];
  /** A row's scores: `Go 4, Python 2`. */
  readonly summary: string | undefined;
}

/** A page, a table row or a term, with the sections of the page that fit best. */
export interface Result extends Hit {
  /** The page it is on, where it is a row or a term. */
  readonly page: string | undefined;
  readonly sections: readonly Hit[];
}

/** What results are left to. */
export interface Filters {
  readonly language?: string;
  readonly kind?: string;
}

export interface Found {
  /** What was searched for, as it may be shown. */
  readonly query: string;
  /** How many pages, rows and terms were found among the records looked at. */
  readonly count: number;
  /** Whether there are records that were not looked at. */
  readonly more: boolean;
  /** The best of what was found. */
  readonly results: readonly Result[];
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
  /** The words that were found, where not all of them were. */
  readonly partial: string | undefined;
}

/** Records looked at closely: more than fit the list, because sections are gathered under their pages. */
const looked = 30;
const shown = 8;
const sectionsShown = 3;
const titleWeight = 1.2;

interface Scored extends Hit {
  readonly page: string;
  readonly level: string;
  readonly score: number;
}

const tokensOf = ({ language, kind }: Filters): string[] => [
  ...(language === undefined ? [] : [languageToken(language) ?? language]),
  ...(kind === undefined ? [] : [kindToken(kind)]),
];

/** @throws when a part of the index could not be had since so many failures: what was found is not all there is */
const refuseGaps = (before: number): void => {
  if (failuresSoFar() > before) throw new Error('a part of the search index is missing');
};

/** What the index has for a word, or an error at once: the next word's part may be as long in not coming. */
const ask = async ({ pagefind }: SearchIndex, word: string): Promise<IndexResult[]> => {
  const before = failuresSoFar();
  const { results } = await pagefind.search(word);
  refuseGaps(before);
  return results;
};

const hitsOf = async (
  index: SearchIndex,
  terms: readonly Term[],
  filters: Filters,
): Promise<{ candidates: Candidate[]; records: Map<string, IndexResult> }> => {
  const records = new Map<string, IndexResult>();
  const hits = [];
  for (const term of terms) {
    const byWord = [];
    for (const word of term.ask) {
      const results = await ask(index, word);
      for (const result of results) if (!records.has(result.id)) records.set(result.id, result);
      byWord.push(results);
    }
    hits.push({ term, byWord });
  }
  const allowed = await Promise.all(
    tokensOf(filters).map(async (token) => {
      const results = await ask(index, token);
      return new Set(results.map(({ id }) => id));
    }),
  );
  const candidates = rank(hits).filter(({ id }) => allowed.every((ids) => ids.has(id)));
  return { candidates, records };
};

const marksOf = (terms: readonly Term[]): string[] =>
  terms.flatMap(({ word, ask }) => [word, ...ask]);

/**
 * How much the kind of a record speaks for it: its name is just what was asked for; it stands on the page of the one
 * language that was named; it compares two languages though nobody named two; it is the verdict on answers nobody gave.
 */
const fitOf = ({ url, meta }: RecordData, { terms, languages }: Understanding): number => {
  const title = meta.title ?? '';
  const names = [title, ...(meta.names ?? '').split(', ')];
  const [only, other] = languages;
  return (
    (1 + titleWeight * titleFit(title, terms)) *
    (isNamed(names, terms) ? 2 : 1) *
    (only && !other && url.startsWith(`${base}/${only}/`) ? 1.6 : 1) *
    (!other && meta.kind === 'comparison' ? 0.7 : 1) *
    (meta.kind === 'decision' ? 0.5 : 1)
  );
};

/** A term's definition from its beginning: it is the answer. */
const definitionOf = (content: string, terms: readonly Term[]): Part[] =>
  excerptOf(content, marksOf(terms), 60, 0);

const scoredOf = (data: RecordData, candidate: Candidate, understanding: Understanding): Scored => {
  const { url, content, meta } = data;
  const { terms } = understanding;
  const title = meta.title ?? url;
  return {
    title,
    url,
    page: meta.page ?? title,
    summary: meta.summary,
    level: meta.level ?? 'page',
    excerpt:
      meta.kind === 'glossary' ? definitionOf(content, terms) : excerptOf(content, marksOf(terms)),
    score: candidate.score * fitOf(data, understanding),
  };
};

const pageUrl = (url: string): string => url.replace(/#.*$/u, '');

/** Gathers sections under their pages, which stand where the best of them stands. */
const gather = (scored: readonly Scored[]): Result[] => {
  const results = new Map<string, Result>();
  for (const { level, url, title, page, excerpt, summary } of scored) {
    const key = level === 'section' ? pageUrl(url) : url;
    const before = results.get(key);
    if (level === 'section') {
      const own = before ?? {
        title: page,
        url: key,
        excerpt: [],
        summary,
        page: undefined,
        sections: [],
      };
      const sections = [...own.sections, { title, url, excerpt, summary }].slice(0, sectionsShown);
      results.set(key, { ...own, sections });
    } else {
      const sections = before?.sections ?? [];
      results.set(key, {
        title,
        url,
        excerpt,
        summary,
        page: level === 'entry' ? page : undefined,
        sections,
      });
    }
  }
  return [...results.values()];
};

const withFirst = (
  results: readonly Result[],
  pin: KnownPage,
  terms: readonly Term[],
): Result[] => {
  const url = base + pin.url;
  const own = results.find((result) => result.url === url);
  const first: Result = {
    title: pin.title,
    url,
    page: undefined,
    excerpt: excerptOf(pin.text, marksOf(terms)),
    sections: own?.sections ?? [],
    summary: undefined,
  };
  return [first, ...results.filter((result) => result !== own)];
};

/** What to say where no record has every word: the words the best one has. */
const partialOf = (
  candidates: readonly Candidate[],
  terms: readonly Term[],
  unknown: readonly string[],
): string | undefined => {
  const best = candidates[0];
  const lacks = unknown.length > 0 || (best !== undefined && best.has.length < terms.length);
  return best && lacks ? best.has.map(({ word }) => word).join(' ') : undefined;
};

const find = async (typed: string, filters: Filters): Promise<Found> => {
  const query = normaliseQuery(typed);
  const nothing: Found = {
    query,
    count: 0,
    more: false,
    results: [],
    corrections: [],
    partial: undefined,
  };
  if (!query) return nothing;
  const index = await searchIndex();
  const understanding = understand(query, index.vocabulary);
  const { terms, pin, corrections, unknown } = understanding;
  const { candidates, records } = await hitsOf(index, terms, filters);
  const scored = await Promise.all(
    candidates.slice(0, looked).flatMap((candidate) => {
      const record = records.get(candidate.id);
      return record ? [record.data().then((data) => scoredOf(data, candidate, understanding))] : [];
    }),
  );
  const results = gather(scored.toSorted((a, b) => b.score - a.score));
  const filtered = filters.language !== undefined || filters.kind !== undefined;
  const pinned = filtered ? undefined : pin;
  const ordered = pinned ? withFirst(results, pinned, terms) : results;
  if (ordered.length === 0) return { ...nothing, corrections };
  return {
    query,
    count: ordered.length,
    more: candidates.length > looked,
    results: ordered.slice(0, shown),
    corrections,
    partial: pinned ? undefined : partialOf(candidates, terms, unknown),
  };
};

/**
 * Searches the site.
 * @throws when the index, or a part of it that the query needs, cannot be loaded; the next call loads it anew
 */
export const searchSite = async (typed: string, filters: Filters): Promise<Found> => {
  const before = failuresSoFar();
  try {
    const found = await find(typed, filters);
    refuseGaps(before);
    return found;
  } catch (error) {
    forgetIndex();
    throw error;
  }
};
