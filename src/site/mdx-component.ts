import { z } from 'astro/zod';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { sourceIdSchema } from '#data/schemas/claim.ts';
import { languageIds } from '#data/schemas/language.ts';
import type { Table } from '#data/schemas/table.ts';
import type { SourceId } from '#data/sources.ts';
import { DataError } from '#kit/data-error.ts';
import { idList } from '#kit/id-list.ts';
import { isRecord } from '#kit/is-record.ts';
import { nameList } from '#kit/name-list.ts';
import { didYouMean } from '#kit/suggestion.ts';

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
  /** What stands between its tags: nothing, anything, or words of a sentence, without links and other components. */
  readonly holds: 'nothing' | 'anything' | 'words';
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
  const takes = known.length > 0 ? `it takes ${nameList(known)}` : 'it takes no attributes';
  const { issues } = result.error;
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  const messages = issues.flatMap((issue) => {
    const name = String(issue.path[0]);
    if (issue.code === 'unrecognized_keys') return [];
    if (!isRecord(given) || given[name] !== undefined) return `${name}: ${issue.message}`;
    // Beside an unknown attribute, the missing one is what its author meant.
    return unknown.length > 0 ? [] : `lacks the attribute ${name}; ${takes}`;
  });
  throw new DataError(
    [...unknown.map((name) => `has no attribute ${name}; ${takes}`), ...messages].join('\n'),
  );
};

/**
 * Describes a component of the registry.
 * @param attributes those it takes
 * @param brings what it brings for given attributes; nothing, if left out
 */
export const component = <Attributes extends z.ZodObject>(
  load: MdxComponent['load'],
  attributes: Attributes,
  brings: (attributes: z.output<Attributes>) => Partial<Brought> = () => nothing,
): MdxComponent => ({
  load,
  holds: 'nothing',
  brings: (given) => ({ ...nothing, ...brings(parseAttributes(attributes, given)) }),
});

/** A component with text between its tags. */
export const around = (
  described: MdxComponent,
  holds: 'anything' | 'words' = 'anything',
): MdxComponent => ({ ...described, holds });

/** No attributes. */
export const none = z.strictObject({});

/** Text in quotes. */
export const quotedSchema = z
  .string({ error: 'expected text in quotes' })
  .trim()
  .min(1, { error: 'empty; expected text', abort: true });

/** The id of a record. */
export const oneOf = (ids: readonly string[], where: string) =>
  quotedSchema.refine((id) => ids.includes(id), {
    error: ({ input }) =>
      `there is no "${String(input)}" in ${where}${didYouMean(String(input), ids)}`,
    abort: true,
  });

/** The id of one of some records. @param where the file that has them */
export const recordId = (records: readonly { readonly id: string }[], where: string) =>
  oneOf(
    records.map(({ id }) => id),
    where,
  );

/** Ids separated by spaces, each once. */
export const idsSchema = quotedSchema
  .refine((ids) => !/[,;]/u.test(ids), {
    error: 'separate the ids by spaces alone',
    abort: true,
  })
  .refine((ids) => new Set(idList(ids)).size === idList(ids).length, {
    error: 'the same id twice; remove one',
  });

/** As many ids as a message can name and still be read. */
const mostListed = 8;

/** Ids of some that are known, separated by spaces. @param where the file that has them */
export const knownIds = (known: readonly string[], where: string) => {
  const unknownIn = (ids: string): string | undefined =>
    idList(ids).find((id) => !known.includes(id));
  return idsSchema.refine((ids) => unknownIn(ids) === undefined, {
    abort: true,
    error: ({ input }) => {
      const wrong = unknownIn(String(input)) ?? '';
      const all = known.length > mostListed ? '' : `; expected some of ${known.join(', ')}`;
      return `there is no "${wrong}" in ${where}${didYouMean(wrong, known) || all}`;
    },
  });
};

/** Ids of languages, separated by spaces. */
export const languagesSchema = knownIds(languageIds, 'src/data/languages.ts');

/** Ids of sources, separated by spaces. */
export const citedIds = idsSchema.transform(idList).pipe(z.array(sourceIdSchema));

/** `true` for an attribute without a value. */
export const flag = z
  .literal(true, { error: 'expected the name alone, without a value' })
  .optional();
