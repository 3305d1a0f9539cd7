import { readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { today } from '#kit/day.ts';
import { dueReport, noticeDays } from './due.ts';

/** At the end of a build, lists what is due for review within 60 days, or overdue. */
export const due = (): AstroIntegration => ({
  name: 'review',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const list = await readFile(new URL('data/review.json', dir), 'utf8');
      const { lines, summary } = dueReport(list, noticeDays, today());
      for (const line of lines) logger.warn(line);
      if (lines.length === 0) logger.info(summary);
    },
  },
});
