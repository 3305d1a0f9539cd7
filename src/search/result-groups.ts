import type { LanguageId } from '#data/schemas/language.ts';
import type { Part } from './excerpt.ts';

/** What a result is, which its icon shows; a language has its own mark. */
export type ResultIcon = 'page' | 'section' | 'row' | 'term' | 'code' | LanguageId;

/** A record of the index as it is shown. */
export interface Hit {
  readonly title: string;
  readonly url: string;
  readonly excerpt: readonly Part[];
  /** A row's scores: `Go 4, Python 2`. */
  readonly summary: string | undefined;
  readonly icon: ResultIcon;
  /** Where it is: the page of a row or a term, the kind of a page; empty for a section, which stands below its page. */
  readonly place: string;
}

/** A page, a table row or a term, with the best matching sections of the page. */
export interface Result extends Hit {
  readonly sections: readonly Hit[];
}

/** A hit with what decides where it is shown. */
export interface Placed extends Hit {
  /** The page it is on. */
  readonly page: Pick<Hit, 'title' | 'icon' | 'place'>;
  /** `section`, `entry` (a row or a term), or anything else for a page. */
  readonly level: string;
}

const sectionsShown = 3;

const pageUrl = (url: string): string => url.replace(/#.*$/u, '');

/**
 * Groups sections under their pages; a page ranks where its best section ranks.
 * @param hits the best first
 */
export const gather = (hits: readonly Placed[]): Result[] => {
  const results = new Map<string, Result>();
  for (const { level, page, ...hit } of hits) {
    if (level === 'section') {
      const url = pageUrl(hit.url);
      const own = results.get(url) ?? {
        ...page,
        url,
        excerpt: [],
        summary: undefined,
        sections: [],
      };
      results.set(url, { ...own, sections: [...own.sections, hit].slice(0, sectionsShown) });
    } else results.set(hit.url, { ...hit, sections: results.get(hit.url)?.sections ?? [] });
  }
  return [...results.values()];
};

/** Puts a page, or a section, before all other results, with its sections if it is among them. */
export const withFirst = (results: readonly Result[], first: Hit): Result[] => {
  const own = results.find(({ url }) => url === first.url);
  return [
    { ...first, sections: own?.sections ?? [] },
    ...results
      .filter((result) => result !== own)
      .map((result) => ({
        ...result,
        sections: result.sections.filter(({ url }) => url !== first.url),
      })),
  ];
};
