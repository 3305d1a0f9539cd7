import { z } from 'astro/zod';
import { mostWeight, weightSteps } from '#data/scale.ts';
import { scoreMatrix } from '#data/score-matrix.ts';
import { idSchema, inlineMarkdownSchema, textSchema } from '#kit/fields.ts';
import { parseData, uniqueIds } from '#kit/data-error.ts';

const weightSchema = z.strictObject({
  weight: z
    .int({ error: 'expected a weight of 0 to 5' })
    .min(weightSteps[0], { error: 'expected a weight of 0 to 5' })
    .max(mostWeight, { error: 'expected a weight of 0 to 5' }),
  why: textSchema,
});

/**
 * Weights for a situation: one for each dimension of the scoreMatrix, and a variant (which score counts) for each row
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
    /** If our own recommendation differs from the sum: the reason, which no row of the scoreMatrix covers. */
    caveat: inlineMarkdownSchema.optional(),
  })
  .check((context) => {
    const { weights, variants } = context.value;
    const refuse = (field: 'weights' | 'variants', id: string, message: string): void => {
      context.issues.push({ code: 'custom', input: context.value, path: [field, id], message });
    };
    const { dimensions } = scoreMatrix;
    const known = new Map(dimensions.map((dimension) => [dimension.id, dimension]));
    for (const { id, variants: choices } of dimensions) {
      if (!weights[id])
        refuse('weights', id, `the weight is missing; add \`'${id}': { weight: 0, why: '…' }\``);
      const expected = choices.map((choice) => choice.id);
      const variant = variants[id];
      if (expected.length > 0 && !(variant !== undefined && expected.includes(variant)))
        refuse('variants', id, `expected one of ${expected.join(', ')}`);
    }
    for (const id of Object.keys(weights))
      if (!known.has(id)) refuse('weights', id, 'the scoreMatrix has no such row');
    for (const id of Object.keys(variants))
      if (!known.get(id)?.variants.length)
        refuse('variants', id, 'the scoreMatrix has no such row with two scores');
  })
  .refine(({ weights }) => new Set(Object.values(weights).map(({ weight }) => weight)).size > 1, {
    error: 'all weights are the same; a situation is one because some things matter more',
  });
export type Preset = z.output<typeof presetSchema>;

export const presetsSchema = z
  .array(presetSchema)
  .min(1, { error: 'expected a preset' })
  .check(uniqueIds('preset'));

/**
 * Checks presets at import.
 * @throws {DataError} naming file, preset, dimension, what was expected and how to fix it
 */
export const definePresets = (file: string, input: z.input<typeof presetsSchema>): Preset[] =>
  parseData(file, presetsSchema, input);
