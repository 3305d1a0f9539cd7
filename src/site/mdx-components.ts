import { z } from 'astro/zod';
import { beliefs } from '#data/beliefs.ts';
import { diagrams } from '#data/diagrams.ts';
import { glossary } from '#data/glossary.ts';
import { presets } from '#data/presets.ts';
import { decisions } from '#data/decisions.ts';
import { beliefTopics } from '#data/schemas/belief.ts';
import { languageIds, languageIdSchema } from '#data/schemas/language.ts';
import type { Table } from '#data/schemas/table.ts';
import type { Source } from '#data/schemas/source.ts';
import { scoreMatrix } from '#data/score-matrix.ts';
import { sources } from '#data/sources.ts';
import { tables } from '#data/tables.ts';
import { tasks } from '#data/tasks.ts';
import { nextPagesHeading, questionOf, verdictLists, verdictOf } from '#decide/decisions.ts';
import { presetAnchor } from '#decide/preset-anchor.ts';
import { taskAnchors } from '#code/anchors.ts';
import { taskOf } from '#code/programs.ts';
import { DataError } from '#kit/data-error.ts';
import { idList } from '#kit/id-list.ts';
import { didYouMean } from '#kit/suggestion.ts';
import { beliefOf, oftenSaidAnchor } from '#prose/beliefs.ts';
import { changes } from '#tables/changes.ts';
import { tableSources } from '#tables/table.ts';
import { cellAnchor, isWholeTable, tableView } from '#tables/table-view.ts';
import {
  around,
  citedIds,
  component,
  flag,
  idsSchema,
  none,
  oneOf,
  type MdxComponent,
} from './mdx-component.ts';

const tableAnchors = (table: Table, whole: boolean): string[] =>
  table.rows.flatMap((row) => [
    row.id,
    ...row.formerly,
    ...(whole
      ? [row.id, ...row.formerly].flatMap((id) =>
          table.columns.map((column) => cellAnchor(id, column.id)),
        )
      : []),
  ]);

/** The id of a question of the chooser. */
const questionId = oneOf(
  decisions.questions.map(({ id }) => id),
  'the questions of src/data/decisions.ts',
);

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
      table: oneOf(
        tables.map(({ id }) => id),
        'src/data/tables.ts',
      ),
      columns: idsSchema.optional(),
      rows: idsSchema.optional(),
      scores: flag,
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
  DecisionRecord: component(
    () => import('#decide/DecisionRecord.astro'),
    none,
    () => ({
      anchors: ['from', 'title', 'status', 'date', 'deciders', 'context', 'text'].map(
        (field) => `record-${field}`,
      ),
    }),
  ),
  DecisionTree: component(() => import('#decide/DecisionTree.astro'), none),
  Diagram: around(
    component(
      () => import('#prose/Diagram.astro'),
      z.strictObject({
        id: oneOf(
          diagrams.map(({ id }) => id),
          'src/data/diagrams.ts',
        ),
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
  GoesWrong: component(
    () => import('#code/GoesWrong.astro'),
    z
      .strictObject({
        task: oneOf(
          tasks.map(({ id }) => id),
          'src/data/tasks.ts',
        ),
        language: languageIdSchema,
      })
      .refine(
        ({ task, language }) => {
          const program = taskOf(task).programs[language];
          return !('without' in program) && program.wrong !== undefined;
        },
        {
          error:
            'the task has no program that goes wrong in this language; add `wrong` to it in src/data/tasks.ts',
          path: ['language'],
        },
      ),
  ),
  HeadingIndex: component(() => import('#prose/HeadingIndex.astro'), none),
  HowToTell: component(
    () => import('#decide/HowToTell.astro'),
    z.strictObject({
      id: questionId,
    }),
    ({ id }) => {
      const { signs } = questionOf(id);
      return {
        cites: [...signs.for, ...signs.lookalikes, signs.inDoubt].flatMap(
          ({ sources: cited = [] }) => cited,
        ),
      };
    },
  ),
  OftenSaid: component(
    () => import('#prose/OftenSaid.astro'),
    z.strictObject({
      id: oneOf(
        beliefs.map(({ id }) => id),
        'src/data/beliefs.ts',
      ),
    }),
    ({ id }) => ({ cites: beliefOf(id).sources, anchors: [oftenSaidAnchor(id)] }),
  ),
  PairMatrix: component(() => import('#prose/PairMatrix.astro'), none),
  Question: component(
    () => import('#decide/Question.astro'),
    z.strictObject({
      id: questionId,
      asked: flag,
    }),
  ),
  Rubric: component(() => import('#tables/Rubric.astro'), none),
  SameTask: component(
    () => import('#code/SameTask.astro'),
    z.strictObject({
      id: oneOf(
        tasks.map(({ id }) => id),
        'src/data/tasks.ts',
      ),
      /** Left out on the page of the task alone. */
      languages: idsSchema
        .refine((ids) => idList(ids).every((id) => languageIds.some((known) => known === id)), {
          error: `expected some of ${languageIds.join(', ')}, separated by spaces`,
        })
        .optional(),
    }),
    ({ id, languages }) => ({ anchors: taskAnchors(taskOf(id), languages) }),
  ),
  ScoreDots: component(() => import('#tables/ScoreDots.astro'), none),
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
  TaskIndex: component(() => import('#code/TaskIndex.astro'), none),
  TableIndex: component(() => import('#exports/TableIndex.astro'), none),
  Verdict: component(
    () => import('#decide/Verdict.astro'),
    z.strictObject({
      id: oneOf(
        decisions.verdicts.map(({ id }) => id),
        'the verdicts of src/data/decisions.ts',
      ),
    }),
    ({ id }) => {
      const verdict = verdictOf(id);
      return {
        cites: verdictLists.flatMap(({ part }) =>
          verdict[part].flatMap((claim) => claim.sources ?? []),
        ),
        anchors: [...verdictLists, nextPagesHeading].map((heading) => heading.id),
      };
    },
  ),
  VerdictList: component(() => import('#decide/VerdictList.astro'), none),
  WeightPresets: component(
    () => import('#decide/WeightPresets.astro'),
    none,
    () => ({
      anchors: presets.map(({ id }) => presetAnchor(id)),
    }),
  ),
  Weights: component(
    () => import('#decide/Weights.astro'),
    none,
    () => ({ anchors: scoreMatrix.dimensions.map(({ id }) => `weight-${id}`) }),
  ),
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
