import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { ProgramOf } from '#data/schemas/task.ts';
import { DataError, parseData } from '#kit/data-error.ts';
import { daySchema } from '#kit/fields.ts';

/** Written by `npm run test:examples`, never by hand. */
export const verifiedFile = 'examples/verified.json';

const verifiedSchema = z.strictObject({
  /** `programHash()` of the program that ran. */
  hash: z.string(),
  /** The day on which it ran last. */
  day: daySchema,
  /** The day on which it ran first as it is now. */
  since: daySchema,
  /** The toolchain that ran it: `Go 1.27.4`. */
  toolchain: z.string(),
  /** Names of its direct dependencies. */
  dependencies: z.array(z.string()),
  /** What it printed when it was run. */
  output: z.string(),
  /** What was said about the wrong program, in the order of its messages. */
  messages: z.array(z.string()).default([]),
});

/** What is known about a program that was formatted, linted, built, tested and run. */
export type Verified = z.output<typeof verifiedSchema>;

const allSchema = z.record(z.string(), verifiedSchema);

/** The name of a program: `fan-out/go`. */
export const programName = ({ task, language }: Pick<ProgramOf, 'task' | 'language'>): string =>
  `${task.id}/${language}`;

type All = Readonly<Record<string, Verified>>;

/** The file as it was read last: a build asks for it some hundred times. */
let last: { readonly text: string; readonly all: All } | undefined;

/**
 * Reads what is known about the programs, by their names.
 * @param root the project's folder
 * @throws {DataError} when the file was changed by hand into something else
 */
export const readVerified = (root: string): All => {
  let text: string;
  try {
    text = readFileSync(join(root, verifiedFile), 'utf8');
  } catch {
    return {};
  }
  if (last?.text === text) return last.all;
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    throw new DataError([
      { file: verifiedFile, message: 'not JSON; restore it, or run `npm run test:examples`' },
    ]);
  }
  last = { text, all: parseData(verifiedFile, allSchema, input) };
  return last.all;
};
