import { z } from 'astro/zod';
import { beliefs } from '#data/beliefs.ts';
import { diagrams } from '#data/diagrams.ts';
import { factSources } from '#data/languages.ts';
import { glossary } from '#data/glossary.ts';
import { presets } from '#data/presets.ts';
import { decisions } from '#data/decisions.ts';
import { beliefTopics } from '#data/schemas/belief.ts';
import { languageIdSchema } from '#data/schemas/language-id.ts';
import { languageIds } from '#data/schemas/language.ts';
import { pairReasons } from '#data/pair-reasons.ts';
import type { Row, Table } from '#data/schemas/table.ts';
import type { Source } from '#data/schemas/source.ts';
import { scoreMatrix } from '#data/score-matrix.ts';
import { sections } from '#data/sections.ts';
import { scorecard } from '#data/scorecard.ts';
import { sources } from '#data/sources.ts';
import { stacks } from '#data/stacks.ts';
import { tables } from '#data/tables.ts';
import { tasks } from '#data/tasks.ts';
import { questionOf } from '#decide/decisions.ts';
import { presetAnchor } from '#decide/preset-anchor.ts';
import { taskAnchors } from '#code/anchors.ts';
import { taskOf } from '#code/programs.ts';
import { fileAnchor, stackOf } from '#code/stacks.ts';
import { DataError } from '#kit/data-error.ts';
import { idList } from '#kit/id-list.ts';
import { didYouMean } from '#kit/suggestion.ts';
import { beliefOf, oftenSaidAnchor } from '#prose/beliefs.ts';
import { changes } from '#tables/changes.ts';
import { selectRows, tableSources } from '#tables/table.ts';
import { cellAnchor } from '#tables/cell-anchor.ts';
import { isWholeTable, tableView } from '#tables/table-view.ts';
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
import { measuredComponents } from './measured-components.ts';

/** The anchors of rows, those that they had before included. */
const rowAnchors = (rows: readonly Row[]): string[] =>
  rows.flatMap(({ id, formerly }) => [id, ...formerly]);

const tableAnchors = (table: Table, whole: boolean): string[] =>
  rowAnchors(table.rows).flatMap((id) => [
    id,
    ...(whole ? table.columns.map((column) => cellAnchor(id, column.id)) : []),
  ]);

/** The id of a stack that runs. */
const runningStack = z.strictObject({
  id: oneOf(
    stacks.map(({ id }) => id),
    'src/data/stacks.ts',
  ),
});

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
  ContractTable: component(() => import('#code/ContractTable.astro'), none),
  DataTable: component(
    () => import('#exports/DataTable.astro'),
    z.strictObject({
      table: oneOf(
        tables.map(({ id }) => id),
        'src/data/tables.ts',
      ),
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
  FirstQuestion: component(() => import('#decide/FirstQuestion.astro'), none),
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
  LanguageFacts: component(
    () => import('#prose/LanguageFacts.astro'),
    none,
    () => ({ cites: languageIds.flatMap(factSources) }),
  ),
  NewestChanges: component(() => import('#exports/NewestChanges.astro'), none),
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
  PageList: component(
    () => import('#prose/PageList.astro'),
    z.strictObject({
      sections: idsSchema.refine(
        (ids) => idList(ids).every((id) => sections.some((known) => known.id === id)),
        { error: 'expected ids of sections of src/data/sections.ts, separated by spaces' },
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
  Question: component(
    () => import('#decide/Question.astro'),
    z.strictObject({
      id: questionId,
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
  StackCode: component(
    () => import('#code/StackCode.astro'),
    runningStack,
    ({ id }) => ({ anchors: stackOf(id).show.map(({ region }) => fileAnchor(region)) }),
  ),
  StackFiles: component(() => import('#code/StackFiles.astro'), runningStack),
  StackTaught: component(() => import('#code/StackTaught.astro'), runningStack),
  TaskIndex: component(() => import('#code/TaskIndex.astro'), none),
  TableIndex: component(() => import('#exports/TableIndex.astro'), none),
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
