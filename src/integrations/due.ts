import { readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';

/** What `src/pages/data/review.json.ts` writes, as far as it is read here. */
const listSchema = z.array(
  z.object({
    due: z.string(),
    file: z.string().optional(),
    table: z.string().optional(),
    row: z.string().optional(),
    column: z.string().optional(),
  }),
);

const noticeDays = 60;

/** Says at the end of a build what is to be checked again within 60 days, or should have been. */
export const due = (): AstroIntegration => ({
  name: 'review',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const list = listSchema.parse(
        JSON.parse(await readFile(new URL('data/review.json', dir), 'utf8')),
      );
      const until = new Date(Date.now() + noticeDays * 86_400_000).toISOString().slice(0, 10);
      const soon = list.filter((entry) => entry.due <= until);
      for (const { due: day, file, table, row, column } of soon)
        logger.warn(
          `due ${day}: ${file ?? `table "${table ?? ''}", row "${row ?? ''}", column "${column ?? ''}"`}`,
        );
      if (soon.length === 0)
        logger.info(
          `nothing falls due within ${String(noticeDays)} days; the next is due ${list[0]?.due ?? 'never'}`,
        );
    },
  },
});
