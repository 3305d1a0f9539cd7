import { languageNames } from '#data/language-names.ts';
import { isSearchKind, searchKinds, type SearchKind } from '#data/search-kinds.ts';
import type { LanguageId } from '#data/schemas/language.ts';
import { excerptOf, type Part, type Sought } from './excerpt.ts';
import type { IndexRecord } from './index.browser.ts';
import type { KnownPage, QueryTerm, Vocabulary } from './query.ts';
import type { Hit, Placed, Result, ResultIcon } from './result-groups.ts';

/** What to look for in a text: the words typed, and other words for them. A language is marked by its name. */
export const soughtFor = (terms: readonly QueryTerm[]): Sought[] =>
  terms.flatMap(({ word, ask, isLanguage, isBeginning }) => [
    { word, typed: true, isBeginning },
    ...(isLanguage ? [] : ask.slice(1)).map((other) => ({
      word: other,
      typed: false,
      isBeginning: false,
    })),
  ]);

const isLanguageId = (id: string | undefined): id is LanguageId =>
  id !== undefined && Object.hasOwn(languageNames, id);

/** The icon and the place of a page. */
const pageLooks = (path: string, kind: SearchKind): Pick<Hit, 'icon' | 'place'> => {
  const id = /^\/(\w+)\/$/u.exec(path)?.[1];
  const icon = isLanguageId(id) ? id : kind === 'code' ? 'code' : 'page';
  return { icon, place: searchKinds[kind] };
};

const entryIcons: Readonly<Partial<Record<SearchKind, ResultIcon>>> = {
  glossary: 'term',
  code: 'code',
  table: 'row',
};

/** A term's definition begins at its beginning, because it is the answer. */
const textOf = (kind: SearchKind, content: string, sought: readonly Sought[]): Part[] =>
  kind === 'glossary' ? excerptOf(content, sought, 60, 0) : excerptOf(content, sought);

/** A record of the index as it is shown. */
export const hitOf = (
  { url, content, meta }: IndexRecord,
  terms: readonly QueryTerm[],
  base: string,
): Placed => {
  const kind = isSearchKind(meta.kind) ? meta.kind : 'guide';
  const level = meta.level ?? 'page';
  const title = meta.title ?? meta.claim ?? url;
  const page = {
    title: meta.page ?? title,
    ...pageLooks(url.slice(base.length).replace(/#.*$/u, ''), kind),
  };
  const own = {
    section: { icon: 'section', place: '' },
    entry: { icon: entryIcons[kind] ?? 'section', place: page.title },
  } as const;
  return {
    url,
    page,
    level,
    summary: meta.summary,
    excerpt: textOf(kind, content, soughtFor(terms)),
    ...(level === 'section' || level === 'entry' ? own[level] : page),
    title,
  };
};

/** A page that answers the query as a whole, or is offered before there is one. */
export const knownHit = (
  { title, url, kind, text }: KnownPage,
  base: string,
  terms: readonly QueryTerm[] = [],
): Hit => ({
  title,
  url: base + url,
  excerpt: excerptOf(text, soughtFor(terms)),
  summary: undefined,
  ...pageLooks(url, kind),
  ...(url.includes('#') && { icon: 'section' }),
});

/** A page whose text has none of the words shows its first sentence. */
export const withLead = (result: Result, { leads }: Vocabulary, base: string): Result => {
  const lead = leads[result.url.slice(base.length)];
  return lead === undefined || result.excerpt.some(({ marked }) => marked)
    ? result
    : { ...result, excerpt: [{ text: lead, marked: false }] };
};
