import type { APIRoute } from 'astro';
import { glossary } from '#data/glossary.ts';
import { otherLanguages, languages } from '#data/languages.ts';
import { synonyms } from '#data/synonyms.ts';
import { tables } from '#data/tables.ts';
import { inlineText } from '#kit/inline-markdown.ts';
import type { Page } from '#prose/page.ts';
import { getSite } from '#site/pages.ts';
import { isNamedLanguage } from '#search/names.ts';
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
  text: inlineText(page.data.answer),
});

/** The words the site knows, with which search interprets a query before it asks the index. */
export const GET: APIRoute = async () => {
  const { pages } = await getSite();
  const knownPage = (id: string): KnownPage => {
    const page = pages.find((candidate) => candidate.id === id);
    if (page) return known(page);
    throw new DataError(
      `src/data/languages.ts: there is no page "${id}", to which search leads; write content/${id}.mdx or correct the id`,
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
    synonyms,
    names,
    words: vocabularyOf(texts, new Set(names)),
  };
  return textResponse(JSON.stringify(vocabulary), 'application/json');
};
