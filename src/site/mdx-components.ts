import { z } from 'astro/zod';
import { beliefs } from '#data/beliefs.ts';
import { diagrams } from '#data/diagrams.ts';
import { factSources } from '#data/languages.ts';
import { glossary } from '#data/glossary.ts';
import { beliefTopics } from '#data/schemas/belief.ts';
import { languageIdSchema } from '#data/schemas/language-id.ts';
import { languageIds } from '#data/schemas/language.ts';
import { pairReasons } from '#data/pair-reasons.ts';
import type { Row, Table } from '#data/schemas/table.ts';
import type { Source } from '#data/schemas/source.ts';
import { sections } from '#data/sections.ts';
import { scorecard } from '#data/scorecard.ts';
import { sources } from '#data/sources.ts';
import { tables } from '#data/tables.ts';
import { DataError } from '#kit/data-error.ts';
import { idList } from '#kit/id-list.ts';
import { didYouMean } from '#kit/suggestion.ts';
import { beliefOf, oftenSaidAnchor } from '#prose/beliefs.ts';
import { changes } from '#tables/changes.ts';
import { selectRows, tableSources } from '#tables/table.ts';
import { cellAnchor } from '#tables/cell-anchor.ts';
import { isWholeTable, tableView } from '#tables/table-view.ts';
import { codeComponents } from './code-components.ts';
import { decideComponents } from './decide-components.ts';
import {
  around,
  citedIds,
  component,
  flag,
  idsSchema,
  knownIds,
  none,
  oneOf,
  recordId,
  type MdxComponent,
} from './mdx-component.ts';
import { measuredComponents } from './measured-components.ts';

/** The anchors of rows, those that they had before included. */
const rowAnchors = (rows: readonly Row[]): string[] =>
  rows.flatMap(({ id, formerly }) => [id, ...formerly]);

const tableAnchors = (table: Table, whole: boolean): string[] =>
  rowAnchors(table.rows).flatMap((id) => [
    id,
    ...(whole ? table.columns.map((column) => cellAnchor(id, column.id)) : []),
  ]);

/**
 * Every component that pages may use: its Astro component, the attributes it takes, what it cites and which anchors it
 * makes. The one place where a component is described: rendering, notes, review dates and the checks of pages read it.
 */
export const mdxComponents: Readonly<Record<string, MdxComponent>> = {
  Beliefs: component(
    () => import('#prose/Beliefs.astro'),
    z.strictObject({ about: oneOf(beliefTopics, 'the topics of src/data/schemas/belief.ts') }),
    ({ about }) => {
      const shown = beliefs.filter((belief) => belief.about === about);
      return {
        cites: shown.flatMap(({ sources }) => sources),
        anchors: shown.flatMap(({ id, formerly }) => [id, ...formerly]),
      };
    },
  ),
  BestCase: around(
    component(() => import('#prose/BestCase.astro'), z.strictObject({ for: languageIdSchema })),
  ),
  Changes: component(
    () => import('#tables/Changes.astro'),
    none,
    () => ({
      cites: changes.flatMap((change) => change.sources),
      anchors: changes.map(({ id }) => id),
    }),
  ),
  Cite: component(
    () => import('#prose/Cite.astro'),
    z.strictObject({ ids: citedIds }),
    ({ ids }) => ({
      cites: ids,
    }),
  ),
  DataTable: component(
    () => import('#exports/DataTable.astro'),
    z.strictObject({
      table: recordId(tables, 'src/data/tables.ts'),
      columns: idsSchema.optional(),
      rows: idsSchema.optional(),
    }),
    (view) => {
      const table = tableView(view);
      return {
        cites: tableSources(table),
        anchors: tableAnchors(table, isWholeTable(view)),
        tables: [table],
      };
    },
  ),
  Diagram: around(
    component(
      () => import('#prose/Diagram.astro'),
      z.strictObject({
        id: recordId(diagrams, 'src/data/diagrams.ts'),
      }),
    ),
  ),
  Glossary: component(
    () => import('#prose/Glossary.astro'),
    none,
    () => ({
      cites: glossary.flatMap((term) => term.sources),
      anchors: glossary.flatMap(({ id, formerly }) => [id, ...formerly]),
    }),
  ),
  HeadingIndex: component(() => import('#prose/HeadingIndex.astro'), none),
  LanguageFacts: component(
    () => import('#prose/LanguageFacts.astro'),
    none,
    () => ({ cites: languageIds.flatMap(factSources) }),
  ),
  NewestChanges: component(() => import('#exports/NewestChanges.astro'), none),
  OftenSaid: component(
    () => import('#prose/OftenSaid.astro'),
    z.strictObject({
      id: recordId(beliefs, 'src/data/beliefs.ts'),
    }),
    ({ id }) => ({ cites: beliefOf(id).sources, anchors: [oftenSaidAnchor(id)] }),
  ),
  PageList: component(
    () => import('#prose/PageList.astro'),
    z.strictObject({
      sections: knownIds(
        sections.map(({ id }) => id),
        'src/data/sections.ts',
      ),
    }),
    (listed) => ({ anchors: idList(listed.sections) }),
  ),
  PairList: component(() => import('#tables/PairList.astro'), none),
  PairMatrix: component(() => import('#prose/PairMatrix.astro'), none),
  PairScores: component(
    () => import('#exports/PairScores.astro'),
    z.strictObject({
      languages: idsSchema.refine((ids) => pairReasons[idList(ids).join('-')], {
        error: `expected a pair of languages in the order of the tables, such as "go rust"`,
      }),
    }),
    () => ({ anchors: rowAnchors(scorecard.rows) }),
  ),
  Places: component(
    () => import('#tables/Places.astro'),
    z.strictObject({
      language: languageIdSchema.optional(),
      rows: idsSchema.optional(),
      anchors: flag,
    }),
    ({ rows, anchors }) => {
      const shown = rows === undefined ? scorecard : selectRows(scorecard, idList(rows));
      return { anchors: anchors ? rowAnchors(shown.rows) : [] };
    },
  ),
  Rubric: component(() => import('#tables/Rubric.astro'), none),
  ShortAnswers: component(() => import('#tables/ShortAnswers.astro'), none),
  SourceList: component(
    () => import('#prose/SourceList.astro'),
    none,
    () => ({
      anchors: Object.entries<Source>(sources).flatMap(([id, { formerly = [] }]) => [
        id,
        ...formerly,
      ]),
    }),
  ),
  TableIndex: component(() => import('#exports/TableIndex.astro'), none),
  ...codeComponents,
  ...decideComponents,
  ...measuredComponents,
};

/**
 * A component by its name.
 * @throws {DataError} when there is none
 */
export const mdxComponent = (name: string): MdxComponent => {
  const names = Object.keys(mdxComponents);
  const found = names.includes(name) ? mdxComponents[name] : undefined;
  if (found) return found;
  throw new DataError(
    `is not a component${didYouMean(name, names) || `; expected one of ${names.join(', ')}`}`,
  );
};
