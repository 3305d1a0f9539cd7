import { z } from 'astro/zod';
import { mostWeight, weightSteps } from '#data/scale.ts';
import { scoreMatrix } from '#data/score-matrix.ts';
import { idSchema, inlineMarkdownSchema, textSchema } from '#kit/fields.ts';
import { parseData, shown } from '#kit/data-error.ts';
import { didYouMean } from '#kit/suggestion.ts';
import { uniqueIds } from '#kit/unique-ids.ts';

const weightSchema = z.strictObject({
  weight: z
    .int({ error: 'expected a whole number of 0 to 5' })
    .min(weightSteps[0], { error: 'expected a whole number of 0 to 5' })
    .max(mostWeight, { error: 'expected a whole number of 0 to 5' }),
  why: textSchema,
});

/**
 * Weights for a situation: one for each row of the scorecard, and a variant (which score counts) for each row
 * with two.
 */
const presetSchema = z
  .strictObject({
    /** Permanent: its anchor is `preset-<id>`. */
    id: idSchema,
    label: textSchema,
    situation: textSchema,
    weights: z.record(z.string(), weightSchema),
    variants: z.record(z.string(), textSchema),
    /** If our own recommendation differs from the sum: the reason, which no row of the scorecard covers. */
    caveat: inlineMarkdownSchema.optional(),
  })
  .check((context) => {
    const { weights, variants } = context.value;
    const report = (field: 'weights' | 'variants', id: string, message: string): void => {
      context.issues.push({
        code: 'custom',
        input: context.value,
        path: [field, id],
        message,
        continue: true,
      });
    };
    const { dimensions } = scoreMatrix;
    const known = new Map(dimensions.map((dimension) => [dimension.id, dimension]));
    for (const { id, variants: choices } of dimensions) {
      if (!weights[id]) report('weights', id, `missing; add \`'${id}': { weight: 0, why: '…' }\``);
      const expected = choices.map((choice) => choice.id);
      const variant = variants[id];
      if (expected.length > 0 && !(variant !== undefined && expected.includes(variant)))
        report('variants', id, `expected one of ${expected.join(', ')}, found ${shown(variant)}`);
    }
    for (const id of Object.keys(weights))
      if (!known.has(id))
        report('weights', id, `the scorecard has no such row${didYouMean(id, [...known.keys()])}`);
    for (const id of Object.keys(variants))
      if (!known.get(id)?.variants.length)
        report('variants', id, 'no row of the scorecard with this id has two scores; remove it');
  })
  .refine(({ weights }) => new Set(Object.values(weights).map(({ weight }) => weight)).size > 1, {
    error: 'all weights are the same; give those rows more that matter more in this situation',
  });
export type Preset = z.output<typeof presetSchema>;

export const presetsSchema = z
  .array(presetSchema)
  .min(1, { error: 'empty; expected at least one preset' })
  .check(uniqueIds('presets'));

/**
 * Checks presets at import.
 * @throws {DataError} naming file, preset, dimension, what was expected and how to fix it
 */
export const definePresets = (file: string, input: z.input<typeof presetsSchema>): Preset[] =>
  parseData(file, presetsSchema, input);
