import { z } from 'astro/zod';
import { claimSchema, sourceIdSchema } from './claim';
import { daySchema, idSchema, scoreValueSchema, textSchema } from './fields';
import { changeSchema } from './history';
import { languageIdSchema } from './language';
import { sourceSchema } from './source';
import { cellSchema, columnSchema, rowSchema } from './table';

/** A score as it is, words without Markdown. */
const plainMoveSchema = z.union([scoreValueSchema, textSchema]);
const plainChangeSchema = changeSchema.extend({
  from: plainMoveSchema,
  to: plainMoveSchema,
  why: textSchema,
});

/** A cell whose texts have lost their Markdown: `Vec<T>` is a text there and no HTML. */
const plainCellSchema = cellSchema.safeExtend({
  points: z.array(claimSchema.safeExtend({ text: textSchema })).min(1),
  history: z.array(plainChangeSchema).min(1).optional(),
});

/** A table, or a cut of it, as `/data/<id>.json` has it. Its texts are plain: without Markdown. */
export const tableDataSchema = z.strictObject({
  $schema: z.url().describe('Address of the JSON Schema of this file'),
  id: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)?$/u)
    .describe('The table, or the table and its cut'),
  table: idSchema.describe('The whole table that this is or was cut from'),
  cut: z.array(languageIdSchema).optional().describe('The languages a cut was left with'),
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
      .omit({ aliases: true, formerly: true })
      .extend({ url: z.url(), cells: z.record(idSchema, plainCellSchema).describe('By column') }),
  ),
  sources: z.record(idSchema, sourceSchema).describe('What the cells cite, by id'),
});
export type TableData = z.output<typeof tableDataSchema>;

/**
 * The JSON Schema (2020-12) of the same shape.
 * @param address where it is published
 */
export const tableDataJsonSchema = (address: string) => ({
  ...z.toJSONSchema(tableDataSchema, {
    // The list of sources is checked by code, which JSON Schema cannot hold; what it accepts are ids.
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === sourceIdSchema)
        Object.assign(jsonSchema, z.toJSONSchema(idSchema), { $schema: undefined });
    },
  }),
  $id: address,
  title: 'A comparison table',
});
