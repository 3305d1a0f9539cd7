import type { SearchKind } from '#data/search-kinds.ts';
import { oncePer } from '#kit/once.ts';
import { wordsIn } from '#kit/words.ts';
import { languagesIn, type NamedLanguage } from './languages.ts';
import type { Names, NamedPage, NamedPart } from './names.ts';

/** A place that search can lead to. */
export interface Place {
  /** Root-relative, without the base: `/go/#cold-start`. */
  readonly url: string;
  readonly title: string;
  /** The title of its page. */
  readonly page: string;
  readonly kind: SearchKind;
  /** An entry is a table row, a term or a program: it can be read on its own. */
  readonly level: 'page' | 'section' | 'entry';
  readonly languages: readonly NamedLanguage[];
  readonly aliases: readonly string[];
  readonly scores: string;
  /** Its file in the index, which a page shares with its sections. */
  readonly file: string;
  /** Its first word in that file, the first that is only searched for and not shown, and the first after it. */
  readonly from: number;
  readonly end: number;
  readonly to: number;
}

/** The id that a part has unless the file of names says another. */
export const usualId = (title: string): string => wordsIn(title).join('-');

/** The languages that a part has unless the file of names says others. */
export const usualLanguages = (
  title: string,
  page: readonly NamedLanguage[],
): readonly NamedLanguage[] => {
  const own = languagesIn(title);
  return own.length > 0 ? own : page;
};

const partOf = (page: NamedPage, part: NamedPart, to: number): Place => {
  const { title, id, at, file, words = 0, hidden = 0, languages, aliases = [], scores = '' } = part;
  const last = at === undefined ? words : to;
  return {
    url: `${page.url}#${id ?? usualId(title)}`,
    title,
    page: page.title,
    kind: page.kind,
    level: at === undefined ? 'entry' : 'section',
    languages: languages ?? usualLanguages(title, page.languages ?? []),
    aliases,
    scores,
    file: file ?? page.file,
    from: at ?? 0,
    end: last - hidden,
    to: last,
  };
};

/** Every place of the site: each page, then its parts in the order of the page. */
export const placesOf = oncePer(({ pages }: Pick<Names, 'pages'>): readonly Place[] =>
  pages.flatMap((page) => {
    const {
      url,
      title,
      kind,
      file,
      words,
      hidden = 0,
      languages = [],
      aliases = [],
      parts = [],
    } = page;
    const starts = parts.flatMap(({ at }) => at ?? []);
    const after = (at: number): number => starts.find((start) => start > at) ?? words;
    return [
      {
        url,
        title,
        page: title,
        kind,
        level: 'page',
        languages,
        aliases,
        scores: '',
        file,
        from: 0,
        end: after(-1) - hidden,
        to: after(-1),
      } satisfies Place,
      ...parts.map((part) => partOf(page, part, after(part.at ?? 0))),
    ];
  }),
);
