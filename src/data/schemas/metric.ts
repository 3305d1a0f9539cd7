import { z } from 'astro/zod';
import { parseData } from '#kit/data-error.ts';
import { idSchema, inlineMarkdownSchema, plainTextSchema } from '#kit/fields.ts';
import { uniqueIds } from '#kit/unique-ids.ts';
import { languageIdSchema } from './language-id.ts';

/** The parts of the lab; each is a file of `lab/experiments/`. */
export const experimentIds = ['ships', 'load', 'connections', 'boundaries', 'heap'] as const;
export const experimentIdSchema = z.enum(experimentIds, {
  error: `expected one of ${experimentIds.join(', ')}`,
});
export type ExperimentId = z.output<typeof experimentIdSchema>;

/** Units of values as the lab writes them; pages may show larger ones. */
export const units = ['count', 'bytes', 'seconds', 'ratio'] as const;
export type Unit = (typeof units)[number];

/** One of the things that a metric compares. */
const variantSchema = z.strictObject({
  id: idSchema,
  label: plainTextSchema,
  /** The language whose mark and colour it has. */
  language: languageIdSchema,
});
export type Variant = z.output<typeof variantSchema>;

const metricSchema = z.strictObject({
  /** Its anchor on `/measured/`, permanent. */
  id: idSchema,
  experiment: experimentIdSchema,
  label: plainTextSchema,
  unit: z.enum(units, { error: `expected one of ${units.join(', ')}` }),
  /** What was counted or timed, in a sentence or two. */
  says: inlineMarkdownSchema,
  variants: z.array(variantSchema).min(1).check(uniqueIds('variants')),
  /** True for what is the same each time, such as a number of lines: one value a day is enough, and there is no interval. */
  exact: z.boolean().default(false),
});
/** Something that the lab measures for each of some variants. */
export type Metric = z.output<typeof metricSchema>;

const metricsSchema = z.array(metricSchema).check(uniqueIds('metrics'));

/**
 * Checks the metrics at import.
 * @throws {DataError} naming file, metric, what was expected and how to mend it
 */
export const defineMetrics = (file: string, input: z.input<typeof metricsSchema>): Metric[] =>
  parseData(file, metricsSchema, input);
