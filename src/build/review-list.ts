import { z } from 'astro/zod';
import { daySchema, idSchema } from '#kit/fields.ts';

const checkSchema = z.strictObject({ url: z.url(), verified: daySchema, due: daySchema });

/**
 * The format of `/data/review.json`: each page and each cell with the day it was verified and the day it is due, the
 * earliest first.
 */
export const reviewListSchema = z.array(
  z.union([
    checkSchema.extend({ file: z.string() }),
    checkSchema.extend({ table: idSchema, row: idSchema, column: idSchema }),
  ]),
);
export type ReviewList = z.output<typeof reviewListSchema>;
