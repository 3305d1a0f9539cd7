import { z } from 'astro/zod';
import { daySchema, textSchema } from '#kit/fields.ts';
import { experimentIdSchema } from './metric.ts';

/** What the lab ran on. */
const machineSchema = z.strictObject({
  /** As the processor names itself. */
  processor: textSchema,
  cores: z.number().int().positive(),
  memory: z.number().int().positive().describe('bytes'),
  kernel: textSchema,
  system: textSchema,
  /** The hypervisor, as `systemd-detect-virt` or the kernel says; `none` on bare metal. */
  virtual: textSchema,
});

const figureSchema = z.strictObject({
  metric: textSchema,
  variant: textSchema,
  /** One for each run, in the order in which they ran, in the metric's unit. */
  values: z.array(z.number().nonnegative()).min(1),
});
export type Figure = z.output<typeof figureSchema>;

/** What one part of the lab wrote on one day. */
export const sessionSchema = z.strictObject({
  experiment: experimentIdSchema,
  day: daySchema,
  /** The commit of the project whose programs were measured. */
  commit: z.string().regex(/^[0-9a-f]{7,40}$/u),
  /** Hash of the lab and of the programs that it measured: figures of others are not put together with these. */
  programs: z.string().regex(/^[0-9a-f]{16}$/u),
  machine: machineSchema,
  /** Name and version of everything that took part: `Go 1.27.4`. Figures of others are not put together with these. */
  versions: z.array(textSchema),
  figures: z.array(figureSchema),
});
export type Session = z.output<typeof sessionSchema>;
