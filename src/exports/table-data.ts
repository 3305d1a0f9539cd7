import { z } from 'astro/zod';
import { claimSchema, sourceIdSchema } from '#data/schemas/claim.ts';
import { daySchema, idSchema, textSchema } from '#kit/fields.ts';
import { scoreValueSchema } from '#data/schemas/score.ts';
import { changeSchema } from '#data/schemas/history.ts';
import { languageIdSchema } from '#data/schemas/language-id.ts';
import { sourceSchema } from '#data/schemas/source.ts';
import { cellSchema, columnSchema, rowSchema } from '#data/schemas/table.ts';

/** A score, or a text without Markdown. */
const plainMoveSchema = z.union([scoreValueSchema, textSchema]);
const plainChangeSchema = changeSchema.extend({
  from: plainMoveSchema,
  to: plainMoveSchema,
  why: textSchema,
});

/** A cell as plain text. `Vec<T>` is allowed here, because it cannot be read as HTML. */
const plainCellSchema = cellSchema.safeExtend({
  points: z.array(claimSchema.safeExtend({ text: textSchema })).min(1),
  history: z.array(plainChangeSchema).min(1).optional(),
});

/** The format of `/data/<id>.json`: a table or a subset of one, in plain text without Markdown. */
export const tableDataSchema = z.strictObject({
  $schema: z.url().describe('Address of the JSON Schema of this file'),
  id: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)?$/u)
    .describe('The table, or the table and its subset'),
  table: idSchema.describe('The whole table that this is or was cut from'),
  cut: z.array(languageIdSchema).optional().describe('The languages of a subset'),
  version: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}\.[0-9a-f]{8}$/u)
    .describe('Day of verification and a checksum of what the table says'),
  url: z.url().describe('The page of the table'),
  publisher: textSchema,
  licence: z.url(),
  title: textSchema,
  caption: textSchema,
  rowHeader: textSchema,
  verified: daySchema.describe('When the table was verified; a cell may have a later day'),
  columns: z.array(columnSchema),
  rows: z.array(
    rowSchema
      .omit({ aliases: true, formerly: true, short: true })
      .extend({ url: z.url(), cells: z.record(idSchema, plainCellSchema).describe('By column') }),
  ),
  sources: z.record(idSchema, sourceSchema).describe('What the cells cite, by id'),
});
export type TableData = z.output<typeof tableDataSchema>;

/**
 * The JSON Schema (2020-12) of the same format.
 * @param address the URL it is published at
 */
export const tableDataJsonSchema = (address: string) => ({
  ...z.toJSONSchema(tableDataSchema, {
    // JSON Schema cannot express the check against the list of sources; it accepts any id.
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === sourceIdSchema)
        Object.assign(jsonSchema, z.toJSONSchema(idSchema), { $schema: undefined });
    },
  }),
  $id: address,
  title: 'A comparison table',
});
