import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresMissing, startCluster, type Cluster } from '#code/run/postgres.ts';
import { contractHash, stackHash, type StackRecord } from '#code/stack-record.ts';
import { findToolchain, isMissing, joined, type Toolchain } from '#code/run/toolchains.ts';
import type { Stack } from '#data/schemas/stack.ts';
import { today } from '#kit/day.ts';
import { freePort } from '#kit/free-port.ts';
import type { Check } from './check.ts';
import type { Contract } from './harness/openapi.ts';
import { wordsOf } from './harness/time.ts';
import { hasFailed, notMetOf, type StackResult } from './result.ts';
import { checkStack, runCommands } from './run-stack.ts';

/** How much of a stack is run. */
export interface Extent {
  readonly checks: readonly Check[];
  /** It is built already: neither its formatters, linters and tests are run, nor is it built. */
  readonly isBuilt: boolean;
}

/** What came of some stacks. */
export interface StacksRun {
  readonly results: readonly StackResult[];
  /** Of the stacks of which nothing failed, by their ids. */
  readonly records: Readonly<Record<string, StackRecord>>;
  /** Whether one could not be built or started, or its tests failed. */
  readonly hasBroken: boolean;
}

/** The toolchains that a stack needs, or a plain line that says which is missing. */
const toolchainOf = async (
  root: string,
  { language, needs }: Stack,
): Promise<Toolchain | string> => {
  const others: Toolchain[] = [];
  const own = await findToolchain(language, root);
  if (isMissing(own)) return own.missing;
  for (const id of needs) {
    const found = await findToolchain(id, root);
    if (isMissing(found)) return found.missing;
    others.push(found);
  }
  const both = joined([own, ...others]);
  return { ...both, name: [own, ...others].map(({ name }) => name).join(', ') };
};

/** Builds and tests one stack, and puts it through the contract. @returns a plain line when it is left out */
const runStack = async (
  root: string,
  stack: Stack,
  { checks, isBuilt }: Extent,
  contract: Contract,
  cluster: Cluster,
): Promise<StackResult | string> => {
  const toolchain = await toolchainOf(root, stack);
  if (typeof toolchain === 'string') return toolchain;
  const began = performance.now();
  const { install, build, check, migrate, test } = stack.commands;
  if (!isBuilt) {
    const { url } = await cluster.database('own_tests');
    await runCommands(root, stack, toolchain, [install, build, ...check]);
    await runCommands(root, stack, toolchain, [migrate, test], { DATABASE_URL: url });
  }
  const built = performance.now();
  const outcomes = stack.contract
    ? await checkStack(root, stack, toolchain, contract, cluster, checks)
    : new Map<string, never>();
  const [before, after] = [built - began, performance.now() - built].map((time) =>
    (time / 1000).toFixed(0),
  );
  console.log(
    `${stack.id}: ${toolchain.name}, built and tested in ${before ?? ''} s, contract ${after ?? ''} s`,
  );
  return { stack: stack.language, toolchain: toolchain.name, outcomes };
};

/**
 * Builds, tests and checks stacks, one after the other, on one Postgres.
 * @param root the project's folder
 */
export const runStacks = async (
  root: string,
  stacks: readonly Stack[],
  extent: Extent,
  contract: Contract,
): Promise<StacksRun> => {
  const folder = join(tmpdir(), `contract-${String(process.pid)}`);
  const cluster = await startCluster(folder, await freePort());
  if (!cluster) {
    console.log(`${postgresMissing}: nothing is checked`);
    return { results: [], records: {}, hasBroken: false };
  }
  const results: StackResult[] = [];
  const records: Record<string, StackRecord> = {};
  let hasBroken = false;
  try {
    for (const stack of stacks)
      try {
        const result = await runStack(root, stack, extent, contract, cluster);
        if (typeof result === 'string') {
          console.log(`not run: ${stack.id}: ${result}`);
          continue;
        }
        if (stack.contract) results.push(result);
        if (hasFailed([result])) continue;
        records[stack.id] = {
          hash: stackHash(root, stack),
          day: today(),
          ranWith: [
            ...result.toolchain.split(', '),
            ...(stack.contract ? [`PostgreSQL ${cluster.version}`] : []),
          ],
          ...(stack.contract && { contract: contractHash(extent.checks) }),
          notMet: notMetOf(result.outcomes),
        };
      } catch (error) {
        console.error(`${stack.id}: ${wordsOf(error)}`);
        hasBroken = true;
      }
    return { results, records, hasBroken };
  } finally {
    await cluster.remove();
  }
};
