import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { command, UsageError } from './command.ts';
import { sources } from '../data/sources.ts';
import { formatDay, today } from '../lib/day.ts';
import { checkLinks, linkReport } from '../lib/link-check.ts';

/**
 * `npm run check:links -- --write FILE`: checks whether the sources, or the given URLs, still answer. Exit code 1 when
 * one is gone.
 */
await command(async () => {
  const { values, positionals } = parseArgs({
    options: { write: { type: 'string' } },
    allowPositionals: true,
  });
  const wrong = positionals.find((url) => !URL.canParse(url));
  if (wrong !== undefined)
    throw new UsageError(`${wrong}: expected an address, such as https://go.dev/`);
  const given = positionals.map((url) => ({ id: 'given', url }));
  const cited = Object.entries(sources).map(([id, { url }]) => ({ id, url }));
  const checked = await checkLinks(given.length > 0 ? given : cited);
  const report = linkReport(checked, formatDay(today()));
  if (values.write) await writeFile(values.write, report);
  else process.stdout.write(report);
  return checked.some(({ outcome }) => outcome === 'gone') ? 1 : 0;
});
