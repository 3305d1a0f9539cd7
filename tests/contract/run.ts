import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { command, UsageError } from '#build/commands/command.ts';
import { readStackRecords, stackRecordFile, type StackRecord } from '#code/stack-record.ts';
import { stacks } from '#data/stacks.ts';
import { didYouMean } from '#kit/suggestion.ts';
import { projectFolder } from '#tests/project.ts';
import { allChecks, checkRecords } from './checks.ts';
import { clientOf } from './harness/client.ts';
import { readContract } from './harness/openapi.ts';
import { hasFailed, resultTable } from './result.ts';
import { isAsking, runChecks } from './run-checks.ts';
import { runStacks } from './run-stacks.ts';

/** The items with some ids, or all. @throws {UsageError} when one is not known */
const chosen = <Item extends { readonly id: string }>(
  wanted: readonly string[] | undefined,
  items: readonly Item[],
  what: string,
): readonly Item[] => {
  const known = items.map(({ id }) => id);
  for (const id of wanted ?? [])
    if (!known.includes(id))
      throw new UsageError(`there is no ${what} "${id}"${didYouMean(id, known)}`);
  return items.filter(({ id }) => wanted?.includes(id) ?? true);
};

/** Writes what came of some stacks beside what is known of the others. */
const record = async (records: Readonly<Record<string, StackRecord>>): Promise<void> => {
  const known = { ...readStackRecords(projectFolder).stacks, ...records };
  const sorted = stacks.flatMap(({ id }) => (known[id] ? [[id, known[id]] as const] : []));
  await writeFile(
    join(projectFolder, stackRecordFile),
    `${JSON.stringify({ checks: checkRecords, stacks: Object.fromEntries(sorted) }, null, 2)}\n`,
  );
};

/** Puts whatever runs at an address through the checks that need no more than that. */
const askAddress = async (
  address: string,
  wanted: readonly string[] | undefined,
): Promise<number> => {
  if (!URL.canParse(address)) throw new UsageError(`not an address: ${address}`);
  const checks = chosen(wanted, allChecks, 'check').filter(isAsking);
  const contract = readContract();
  const seen = new Set<string>();
  const asking = { client: clientOf(new URL(address), contract, seen), contract, seen };
  const outcomes = await runChecks(checks, 'url', asking, undefined);
  const results = [{ stack: 'url', toolchain: '', outcomes }];
  console.log(`\n${resultTable(checks, results)}`);
  return hasFailed(results) ? 1 : 0;
};

/**
 * `npm run test:stacks`: formats (only checks), lints, builds and tests the stacks of `src/data/stacks.ts`, puts the four
 * services through the contract of `examples/service/`, and writes what came of it into `examples/stacks.json`.
 * `-- --only node-api` runs some, `-- --check stop-balanced` some checks, `-- --built` builds nothing, `-- --dry` writes
 * nothing, `-- --url http://localhost:8080` asks what runs there.
 */
await command(async () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      check: { type: 'string', multiple: true },
      url: { type: 'string' },
      built: { type: 'boolean', default: false },
      dry: { type: 'boolean', default: false },
    },
  });
  if (values.url !== undefined) return askAddress(values.url, values.check);
  const checks = chosen(values.check, allChecks, 'check');
  const { results, records, hasBroken } = await runStacks(
    projectFolder,
    chosen(values.only, stacks, 'stack'),
    { checks, isBuilt: values.built },
    readContract(),
  );
  if (results.length > 0) console.log(`\n${resultTable(checks, results)}`);
  // Only a whole run tells anything about a stack.
  if (!values.built && !values.dry && values.check === undefined) await record(records);
  return hasBroken || hasFailed(results) ? 1 : 0;
}, 2);
