import { z } from 'astro/zod';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { diagrams } from '#data/diagrams.ts';
import { glossary } from '#data/glossary.ts';
import { presets } from '#data/presets.ts';
import { decisions } from '#data/decisions.ts';
import { isSourceId } from '#data/schemas/claim.ts';
import { languageIdSchema } from '#data/schemas/language.ts';
import type { Table } from '#data/schemas/table.ts';
import { sources, type SourceId } from '#data/sources.ts';
import { tables } from '#data/tables.ts';
import { nextPagesHeading, verdictLists, verdictOf } from '#decide/decisions.ts';
import { presetAnchor } from '#decide/preset-anchor.ts';
import { DataError } from '#kit/data-error.ts';
import { idList } from '#kit/id-list.ts';
import { changes } from '#tables/changes.ts';
import { tableSources } from '#tables/table.ts';
import { cellAnchor, isWholeTable, tableView } from '#tables/table-view.ts';

/** What a component brings to its page, besides what it shows. */
export interface Brought {
  /** The sources it cites, in reading order. */
  readonly cites: readonly SourceId[];
  /** The ids it gives to parts of the page, for links. */
  readonly anchors: readonly string[];
  /** The tables, or parts of tables, it shows: the page is due for review when their cells are. */
  readonly tables: readonly Table[];
}

/** A component that pages in `content/` may use without an import. */
export interface MdxComponent {
  readonly load: () => Promise<{ readonly default: AstroComponentFactory }>;
  /** The attributes it takes. */
  readonly attributes: z.ZodObject;
  /**
   * @param attributes as `attributesOf()` reads them
   * @throws {DataError} one line for each attribute that is wrong, missing or unknown
   */
  readonly brings: (attributes: unknown) => Brought;
}

const nothing: Brought = { cites: [], anchors: [], tables: [] };

const parseAttributes = <Attributes extends z.ZodObject>(
  attributes: Attributes,
  given: unknown,
): z.output<Attributes> => {
  const result = attributes.safeParse(given);
  if (result.success) return result.data;
  const known = Object.keys(attributes.shape);
  const takes = known.length > 0 ? `it takes ${known.join(', ')}` : 'it takes no attributes';
  throw new DataError(
    result.error.issues
      .map((issue) =>
        issue.code === 'unrecognized_keys'
          ? `unknown attribute ${issue.keys.join(', ')}; ${takes}`
          : `${String(issue.path[0])}: ${issue.message}; ${takes}`,
      )
      .join('\n'),
  );
};

const component = <Attributes extends z.ZodObject>(
  load: MdxComponent['load'],
  attributes: Attributes,
  brings: (attributes: z.output<Attributes>) => Partial<Brought> = () => nothing,
): MdxComponent => ({
  load,
  attributes,
  brings: (given) => ({ ...nothing, ...brings(parseAttributes(attributes, given)) }),
});

const none = z.strictObject({});

const textSchema = z.string({ error: 'expected text in quotes' }).trim().min(1, {
  error: 'expected text, found nothing',
});

/** The id of a record; the message lists what there is, if that is not too much. */
const oneOf = (ids: readonly string[], where: string) =>
  textSchema.refine((id) => ids.includes(id), {
    error: `no such id; expected one of those in ${where}`,
  });

const citedIds = textSchema.transform(idList).pipe(
  z.array(
    z.custom<SourceId>((id) => typeof id === 'string' && isSourceId(id), {
      error: ({ input }) =>
        `unknown source "${String(input)}"; add it to src/data/sources.ts or correct the id`,
    }),
  ),
);

/** `true` for an attribute without a value. */
const flag = z.literal(true, { error: 'expected the name alone, without a value' }).optional();

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

/**
 * Every component that pages may use: its Astro component, the attributes it takes, what it cites and which anchors it
 * makes. The one place where a component is described: rendering, notes, review dates and the checks of pages read it.
 */
export const mdxComponents: Readonly<Record<string, MdxComponent>> = {
  BestCase: component(
    () => import('#prose/BestCase.astro'),
    z.strictObject({ for: languageIdSchema }),
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
      columns: textSchema.optional(),
      rows: textSchema.optional(),
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
  DecisionRecord: component(() => import('#decide/DecisionRecord.astro'), none),
  DecisionTree: component(() => import('#decide/DecisionTree.astro'), none),
  Diagram: component(
    () => import('#prose/Diagram.astro'),
    z.strictObject({
      id: oneOf(
        diagrams.map(({ id }) => id),
        'src/data/diagrams.ts',
      ),
    }),
  ),
  Glossary: component(
    () => import('#prose/Glossary.astro'),
    none,
    () => ({
      cites: glossary.flatMap((term) => term.sources),
      anchors: glossary.flatMap(({ id, formerly }) => [id, ...formerly]),
    }),
  ),
  Judgement: component(() => import('#prose/Judgement.astro'), none),
  OftenSaid: component(
    () => import('#prose/OftenSaid.astro'),
    z.strictObject({ claim: textSchema }),
  ),
  PairMatrix: component(() => import('#prose/PairMatrix.astro'), none),
  Question: component(
    () => import('#decide/Question.astro'),
    z.strictObject({
      id: oneOf(
        decisions.questions.map(({ id }) => id),
        'the questions of src/data/decisions.ts',
      ),
      asked: flag,
    }),
  ),
  Rubric: component(() => import('#tables/Rubric.astro'), none),
  ScoreDots: component(() => import('#tables/ScoreDots.astro'), none),
  ShortAnswers: component(() => import('#tables/ShortAnswers.astro'), none),
  SourceList: component(
    () => import('#prose/SourceList.astro'),
    none,
    () => ({
      anchors: Object.keys(sources),
    }),
  ),
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
  Weights: component(() => import('#decide/Weights.astro'), none),
};

/**
 * A component by its name.
 * @throws {DataError} when there is none
 */
export const mdxComponent = (name: string): MdxComponent => {
  const found = Object.hasOwn(mdxComponents, name) ? mdxComponents[name] : undefined;
  if (found) return found;
  throw new DataError(
    `there is no component <${name}>; expected one of ${Object.keys(mdxComponents).join(', ')}`,
  );
};
