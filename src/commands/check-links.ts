import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { command } from './command.ts';
import { sources } from '../data/sources.ts';
import { formatDay, today } from '../lib/day.ts';
import { checkLinks, linkReport } from '../lib/link-check.ts';

/** `npm run check:links -- --write FILE`: whether the sources still answer. Exit code 1 when one is gone. */
await command(async () => {
  const { values } = parseArgs({ options: { write: { type: 'string' } } });
  const links = Object.entries(sources).map(([id, { url }]) => ({ id, url }));
  const checked = await checkLinks(links);
  const report = linkReport(checked, formatDay(today()));
  if (values.write) await writeFile(values.write, report);
  else process.stdout.write(report);
  return checked.some(({ outcome }) => outcome === 'gone') ? 1 : 0;
});
