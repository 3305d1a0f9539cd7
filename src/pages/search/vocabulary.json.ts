import type { APIRoute } from 'astro';
import { glossary } from '#data/glossary.ts';
import { otherLanguages, languages } from '#data/languages.ts';
import { synonyms } from '#data/synonyms.ts';
import { tables } from '#data/tables.ts';
import { inlineText } from '#kit/inline-markdown.ts';
import type { Page } from '#prose/page.ts';
import { getSite } from '#site/pages.ts';
import { isNamedLanguage, searchKindOf } from '#search/names.ts';
import { firstSentence } from '#search/excerpt.ts';
import { searchStarts } from '#data/search-starts.ts';
import { notCovered, notCoveredPage } from '#data/not-covered.ts';
import type { KnownPage, Vocabulary } from '#search/query.ts';
import { vocabularyOf } from '#search/vocabulary.ts';
import { cellText } from '#tables/table.ts';
import { cellAt } from '#data/schemas/table.ts';
import { textResponse } from '#kit/responses.ts';
import { languageIds } from '#data/schemas/language.ts';
import { DataError } from '#kit/data-error.ts';

const known = (page: Page): KnownPage => ({
  url: page.url,
  title: page.label,
  kind: searchKindOf(page),
  text: inlineText(page.data.answer),
});

const leftOutPage = (page: KnownPage): KnownPage => ({
  ...page,
  url: `${page.url}#${notCoveredPage.anchor}`,
  title: notCoveredPage.title,
  text: notCoveredPage.text,
});

/** The words the site knows, with which search interprets a query before it asks the index. */
export const GET: APIRoute = async () => {
  const { pages } = await getSite();
  const knownPage = (id: string): KnownPage => {
    const page = pages.find((candidate) => candidate.id === id);
    if (page) return known(page);
    throw new DataError(
      `search: there is no page "${id}", to which it leads; write content/${id}.mdx or correct the id in src/data/`,
    );
  };
  const headings = pages.flatMap((page) => page.body.match(/^#{2,4} .+$/gmu) ?? []);
  const names = vocabularyOf([
    ...pages.flatMap(({ label, data }) => [
      label,
      data.title,
      ...data.choose.map(({ label }) => label),
      ...data.aliases,
    ]),
    ...headings,
    ...tables.flatMap((table) => table.rows.flatMap((row) => [row.label, ...row.aliases])),
    ...glossary.flatMap(({ term, aliases }) => [term, ...aliases]),
  ]);
  const texts = [
    ...pages.flatMap((page) => [
      page.body.replace(/<[^>]*>/gu, ' '),
      page.data.answer,
      ...page.data.choose.flatMap(({ items }) => items),
    ]),
    ...tables.flatMap((table) =>
      table.rows.flatMap((row) => table.columns.map((column) => cellText(cellAt(row, column)))),
    ),
    ...glossary.map(({ definition }) => definition),
  ];
  const vocabulary: Vocabulary = {
    languages: [
      ...languageIds.map((id) => ({
        id,
        names: [languages[id].name, ...languages[id].aliases].map((name) => name.toLowerCase()),
        page: knownPage(id),
      })),
      ...otherLanguages.map(({ id, aliases, page }) => ({
        id,
        names: aliases,
        page: knownPage(page),
      })),
    ],
    pairs: pages.flatMap((page) => {
      const [one, other] = page.subject.kind === 'pair' ? page.subject.sides : [];
      return isNamedLanguage(one) && isNamedLanguage(other)
        ? [{ languages: [one, other], page: known(page) }]
        : [];
    }),
    leftOut: { page: leftOutPage(knownPage(notCoveredPage.id)), languages: notCovered },
    starts: { pages: searchStarts.pages.map(knownPage), queries: searchStarts.queries },
    leads: Object.fromEntries(
      pages.map(({ url, data }) => [
        url,
        firstSentence(inlineText(data.answer)) || data.description,
      ]),
    ),
    synonyms,
    names,
    words: vocabularyOf(texts, new Set(names)),
  };
  return textResponse(JSON.stringify(vocabulary), 'application/json');
};
