import { decisions } from '#data/decisions.ts';
import { diagrams } from '#data/diagrams.ts';
import { otherLanguages } from '#data/other-languages.ts';
import { pagesIn, sections } from '#data/sections.ts';
import { searchWords } from '#data/search-words/index.ts';
import { sources } from '#data/sources.ts';
import { tables } from '#data/tables.ts';
import type { Table } from '#data/schemas/table.ts';
import { problemsThrown, type Problem } from '#kit/data-error.ts';
import { diagramSvg } from '#prose/diagram.ts';
import { checkFits, isDrawable } from '#tables/places.ts';
import type { DataTexts } from './data.ts';
import { linksInText } from './link-texts.ts';
import { linkProblem, pageIdProblem, type Addresses } from './links.ts';
import { changedScores, type PublishedScores } from './published-scores.ts';

/** The file that defines a table. */
const fileOf = ({ id }: Table, texts: DataTexts): string =>
  [...texts].find(
    ([, text]) => text.includes('defineTable(') && text.includes(`id: '${id}'`),
  )?.[0] ?? 'src/data/tables.ts';

/** Pages that data name but that do not exist. */
const pageProblems = (ids: readonly string[], texts: DataTexts): Problem[] => [
  ...decisions.verdicts.flatMap((verdict, index) =>
    verdict.links.flatMap((id, place) => {
      const message = pageIdProblem(id, ids);
      const file = 'src/data/decisions.ts';
      const path = ['verdicts', index, 'links', place];
      return message === undefined
        ? []
        : { file, path, message: `verdict "${verdict.id}", links: ${message}` };
    }),
  ),
  ...otherLanguages.flatMap(({ id, page }) => {
    const message = pageIdProblem(page, ids);
    return message === undefined
      ? []
      : { file: 'src/data/other-languages.ts', message: `"${id}": ${message}` };
  }),
  ...tables
    .filter(({ id }) => !sections.flatMap(pagesIn).includes(`tables/${id}`))
    .map((table) => ({
      file: fileOf(table, texts),
      path: ['id'],
      message: `the table "${table.id}" has no page; write content/tables/${table.id}.mdx and list it in src/data/sections.ts`,
    })),
];

/** Diagrams that cannot be drawn; found once, because drawing takes a tenth of a second. */
const diagramProblems: readonly Problem[] = diagrams.flatMap((diagram, index) =>
  problemsThrown(() => diagramSvg(diagram), { file: 'src/data/diagrams.ts', path: [index] }),
);

/** Diagrams that cannot be drawn, and scores that do not fit into their pictures. */
const drawingProblems = (texts: DataTexts): Problem[] => [
  ...diagramProblems,
  ...tables.filter(isDrawable).flatMap((table) =>
    table.rows.flatMap((row, index) =>
      problemsThrown(
        () => {
          checkFits(table, row);
        },
        { file: fileOf(table, texts), path: ['rows', index] },
      ),
    ),
  ),
];

/** Addresses in the words that readers search for, which lead to no page or to no anchor of it. */
const searchWordProblems = (addresses: Addresses): Problem[] =>
  Object.entries(searchWords).flatMap(([file, words]) =>
    Object.keys(words).flatMap((url) => {
      const message = linkProblem(url, undefined, addresses);
      return message === undefined ? [] : { file, path: [url], message };
    }),
  );

/**
 * Checks the data against the pages, and against what was published.
 * @param ids the ids of all pages
 */
export const recordProblems = (
  ids: readonly string[],
  addresses: Addresses,
  texts: DataTexts,
  published: PublishedScores,
): Problem[] => [
  ...pageProblems(ids, texts),
  ...drawingProblems(texts),
  ...searchWordProblems(addresses),
  ...changedScores(tables, published).map(({ table, path, message }) => ({
    file: fileOf(table, texts),
    path,
    message,
  })),
  ...[...texts].flatMap(([file, text]) =>
    linksInText(text, 1, undefined, addresses).map((found) => ({ file, ...found })),
  ),
];

/** Sources that no page cites. @param cited the ids that pages cite */
export const uncitedSources = (cited: ReadonlySet<string>): Problem[] =>
  Object.keys(sources)
    .filter((id) => !cited.has(id))
    .map((id) => ({
      file: 'src/data/sources.ts',
      path: [id],
      message: `no page cites "${id}"; cite it or remove it`,
    }));
