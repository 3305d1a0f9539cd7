import { hitOf, knownHit, withLead } from './hits.ts';
import { gather, withFirst, type Placed, type Result } from './result-groups.ts';
import { kindToken, languagesAmong, languageToken } from './names.ts';
import { normaliseQuery, understand, type QueryTerm, type Understanding } from './query.ts';
import { fieldScore, isNamed, rankRecords, titleFit, type Candidate } from './relevance.ts';
import {
  base,
  failuresSoFar,
  forgetIndex,
  loadSearchIndex,
  type IndexResult,
  type IndexRecord,
  type SearchIndex,
} from './index.browser.ts';

/** The filters: ids of a language and of a kind. */
export interface Filters {
  readonly language?: string;
  readonly kind?: string;
}

export interface Found {
  /** The normalised query, for display. */
  readonly query: string;
  /** Number of pages, rows and terms among the records that were loaded. */
  readonly count: number;
  /** Whether there are more records than were loaded. */
  readonly more: boolean;
  /** The best results, at most `shown`. */
  readonly results: readonly Result[];
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
  /** The words that the best record has, if it lacks some of the query. */
  readonly partial: string | undefined;
  /** The languages in the query that the site leaves out. */
  readonly leftOut: readonly string[];
}

interface Scored extends Placed {
  readonly score: number;
}

/** Number of records loaded: more than are shown, because sections are grouped under their pages. */
const looked = 30;
const shown = 8;
const titleWeight = 1.2;

const tokensOf = ({ language, kind }: Filters): string[] => [
  ...(language === undefined ? [] : [languageToken(language) ?? language]),
  ...(kind === undefined ? [] : [kindToken(kind)]),
];

/**
 * Checks that no index request has failed since a count was taken.
 * @throws when one has, because the results would be incomplete
 */
const refuseGaps = (before: number): void => {
  if (failuresSoFar() > before) throw new Error('a part of the search index is missing');
};

/**
 * The results for a word. Fails at once, because each further word could wait just as long for its part of the index.
 */
const ask = async ({ pagefind }: SearchIndex, word: string): Promise<IndexResult[]> => {
  const before = failuresSoFar();
  const { results } = await pagefind.search(word);
  refuseGaps(before);
  return results;
};

const hitsOf = async (
  index: SearchIndex,
  terms: readonly QueryTerm[],
  filters: Filters,
): Promise<{ candidates: Candidate[]; records: Map<string, IndexResult> }> => {
  const records = new Map<string, IndexResult>();
  const hits = [];
  for (const term of terms) {
    const byWord = [];
    for (const word of term.ask) {
      const results = await ask(index, word);
      for (const result of results) if (!records.has(result.id)) records.set(result.id, result);
      byWord.push(
        results.map(({ id, score, matchedMetaFields = [] }) => ({
          id,
          score: score + fieldScore(matchedMetaFields, results.length, index.size),
        })),
      );
    }
    hits.push({ term, byWord });
  }
  const allowed = await Promise.all(
    tokensOf(filters).map(async (token) => {
      const results = await ask(index, token);
      return new Set(results.map(({ id }) => id));
    }),
  );
  const candidates = rankRecords(hits).filter(({ id }) => allowed.every((ids) => ids.has(id)));
  return { candidates, records };
};

/**
 * A factor for a record: up to ×2.2 for its title, and ×2 more if the query is its name; ×1.6 on the page of the only
 * language named, ×0.5 if it is about other languages than those named, ×0.7 for a comparison when fewer than two were
 * named, ×0.5 for a page of the chooser.
 */
const fitOf = ({ url, meta }: IndexRecord, { terms, languages, said }: Understanding): number => {
  const title = meta.title ?? meta.claim ?? '';
  const names = (meta.names ?? '').split(', ');
  const named = isNamed([title, ...names], terms, said);
  const about = languagesAmong(names);
  const [only, other] = languages;
  return (
    (1 + titleWeight * (named ? 1 : titleFit(title, terms))) *
    // The aliases of a claim are its subjects, not other names of it.
    (named && meta.claim === undefined ? 2 : 1) *
    (only && !other && url.startsWith(`${base}/${only}/`) ? 1.6 : 1) *
    (only && about.length > 0 && !about.some((id) => languages.includes(id)) ? 0.5 : 1) *
    (!other && meta.kind === 'comparison' ? 0.7 : 1) *
    (meta.kind === 'decision' ? 0.5 : 1)
  );
};

const scoredOf = (
  data: IndexRecord,
  candidate: Candidate,
  understanding: Understanding,
): Scored => ({
  ...hitOf(data, understanding.terms, base),
  score: candidate.score * fitOf(data, understanding),
});

/** The words that the best record matches, if it does not match all of them. */
const partialOf = (
  candidates: readonly Candidate[],
  terms: readonly QueryTerm[],
  unknown: readonly string[],
): string | undefined => {
  const best = candidates[0];
  const lacks = unknown.length > 0 || (best !== undefined && best.has.length < terms.length);
  return best && lacks ? best.has.map(({ word }) => word).join(' ') : undefined;
};

const find = async (typed: string, filters: Filters, signal: AbortSignal): Promise<Found> => {
  const query = normaliseQuery(typed);
  const nothing: Found = {
    query,
    count: 0,
    more: false,
    results: [],
    corrections: [],
    partial: undefined,
    leftOut: [],
  };
  if (!query) return nothing;
  const index = await loadSearchIndex();
  signal.throwIfAborted();
  const understanding = understand(query, index.vocabulary);
  const { terms, pin, corrections, unknown, leftOut } = understanding;
  const { candidates, records } = await hitsOf(index, terms, filters);
  signal.throwIfAborted();
  const scored = await Promise.all(
    candidates.slice(0, looked).flatMap((candidate) => {
      const record = records.get(candidate.id);
      return record ? [record.data().then((data) => scoredOf(data, candidate, understanding))] : [];
    }),
  );
  const results = gather(scored.toSorted((a, b) => b.score - a.score));
  const filtered = filters.language !== undefined || filters.kind !== undefined;
  const pinned = filtered ? undefined : pin;
  const ordered = pinned ? withFirst(results, knownHit(pinned, base, terms)) : results;
  if (ordered.length === 0) return { ...nothing, corrections, leftOut };
  return {
    query,
    count: ordered.length,
    more: candidates.length > looked,
    results: ordered.slice(0, shown).map((result) => withLead(result, index.vocabulary, base)),
    corrections,
    leftOut,
    partial: pinned ? undefined : partialOf(candidates, terms, unknown),
  };
};

/**
 * Searches the site.
 * @param signal aborted when the reader has typed on: the records found are then not fetched, which on a slow
 * connection would delay those of the next query
 * @throws when aborted; and when the index, or a part of it that the query needs, cannot be loaded, which the next call
 * tries again
 */
export const searchSite = async (
  typed: string,
  filters: Filters,
  signal: AbortSignal,
): Promise<Found> => {
  const before = failuresSoFar();
  try {
    const found = await find(typed, filters, signal);
    refuseGaps(before);
    return found;
  } catch (error) {
    if (error !== signal.reason) forgetIndex();
    throw error;
  }
};
