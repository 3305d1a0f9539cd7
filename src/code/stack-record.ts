import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Stack } from '#data/schemas/stack.ts';
import { DataError, parseData } from '#kit/data-error.ts';
import { daySchema, idSchema, textSchema } from '#kit/fields.ts';
import { uniqueIds } from '#kit/unique-ids.ts';
import { runHash, type ProgramFile } from './program-files.ts';
import { archiveFiles } from './stack-files.ts';

/** Written by `npm run test:stacks`, never by hand. */
export const stackRecordFile = 'examples/stacks.json';

const recordSchema = z.strictObject({
  /** `stackHash()` of what ran. */
  hash: textSchema,
  day: daySchema,
  /** Name and version of what it ran with: `Go 1.27.4`. */
  ranWith: z.array(textSchema),
  /** `contractHash()` of the checks that it went through; for a stack with a contract. */
  contract: textSchema.optional(),
  /** Checks of the contract that it does not meet, each with the reason in a sentence; all others passed. */
  notMet: z.record(idSchema, textSchema).default({}),
});
/** What is known about a stack that was built, tested and run. */
export type StackRecord = z.output<typeof recordSchema>;

const fileSchema = z.strictObject({
  /** The checks of the contract, in their order. */
  checks: z
    .array(z.strictObject({ id: idSchema, group: textSchema, says: textSchema }))
    .check(uniqueIds('checks')),
  /** By the id of the stack. */
  stacks: z.record(idSchema, recordSchema),
});
/** All that is known about the stacks. */
export type StackRecords = z.output<typeof fileSchema>;

/**
 * Reads what is known about the stacks.
 * @param root the project's folder
 * @throws {DataError} when the file is missing, or was changed by hand into something else
 */
export const readStackRecords = (root: string): StackRecords => {
  let input: unknown;
  try {
    input = JSON.parse(readFileSync(join(root, stackRecordFile), 'utf8'));
  } catch {
    throw new DataError([
      {
        file: stackRecordFile,
        message: 'missing, or not JSON; restore it, or run `npm run test:stacks`',
      },
    ]);
  }
  return parseData(stackRecordFile, fileSchema, input);
};

/** Tells whether a contract still has the same checks, whatever their words. */
export const contractHash = (checks: readonly { readonly id: string }[]): string =>
  runHash(
    checks.map(({ id }) => id),
    [],
  );

/**
 * Tells whether a stack is still the one that was run.
 * @returns `runHash()` of its commands and all its files
 */
export const stackHash = (
  root: string,
  stack: Stack,
  files: readonly ProgramFile[] = archiveFiles(root, stack),
): string => runHash(stack.commands, files);
