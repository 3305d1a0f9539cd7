import { z } from 'astro/zod';
import { bestScore, scoreSteps } from '#data/scale.ts';

/** One to five, higher is better. */
export const scoreValueSchema = z
  .int({ error: 'expected a whole number of 1 to 5' })
  .min(scoreSteps[0], { error: 'expected a whole number of 1 to 5' })
  .max(bestScore, { error: 'expected a whole number of 1 to 5' });
