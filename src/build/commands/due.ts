import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { command, UsageError } from './command.ts';
import { today } from '#kit/day.ts';
import { dueReport, noticeDays } from '#build/due.ts';

const file = new URL('../../../dist/data/review.json', import.meta.url);

/** `npm run due -- --days 90`: lists what is due for review within that many days, or overdue. */
await command(async () => {
  const { values } = parseArgs({
    options: { days: { type: 'string', default: String(noticeDays) } },
  });
  if (!/^\d{1,4}$/u.test(values.days))
    throw new UsageError(`--days ${values.days}: expected a number of days, such as 90`);
  if (!existsSync(file))
    throw new UsageError('dist/data/review.json is missing; run `npm run build` first');
  const { lines, summary } = dueReport(await readFile(file, 'utf8'), Number(values.days), today());
  console.log([...lines, summary].join('\n'));
  return 0;
});
