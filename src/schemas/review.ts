import { z } from 'astro/zod';
import { daySchema, idSchema } from './fields.ts';

const checkSchema = z.strictObject({ url: z.url(), verified: daySchema, due: daySchema });

/** What `/data/review.json` lists: each page and each cell, when it was verified and falls due; the first due first. */
export const reviewListSchema = z.array(
  z.union([
    checkSchema.extend({ file: z.string() }),
    checkSchema.extend({ table: idSchema, row: idSchema, column: idSchema }),
  ]),
);
export type ReviewList = z.output<typeof reviewListSchema>;
