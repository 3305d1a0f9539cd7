import type { z } from 'astro/zod';
import { isRecord } from './is-record.ts';

/** Keys from the root of some data, such as `['rows', 0, 'cells', 'go', 'points']`. */
export type Path = readonly PropertyKey[];

/** A mistake in an author's file. */
export interface Problem {
  /** Path of the file in the project: `content/go.mdx`. */
  readonly file: string;
  /** Counted from 1; left out where it is not known. */
  readonly line?: number | undefined;
  /** Where it is in the data of a file, from which the line follows. */
  readonly path?: Path | undefined;
  /** What is wrong, then what was expected or how to fix it. */
  readonly message: string;
}

/** Whether a value is a problem: another copy of this module may have made it. */
export const isProblem = (value: unknown): value is Problem =>
  isRecord(value) && typeof value['file'] === 'string' && typeof value['message'] === 'string';

/** A problem as its author reads it: `content/go.mdx:14: the link …`. */
export const problemLine = ({ file, line, message }: Problem): string =>
  `${file}${line === undefined ? '' : `:${String(line)}`}: ${message}`;

/**
 * A mistake in the author's files. The message is the whole report and there is no stack trace: its reader needs the
 * file and the row, not our call sites.
 */
export class DataError extends Error {
  /** The mistakes, each with its file; empty if whoever threw did not know the file. */
  readonly problems: readonly Problem[];
  constructor(what: string | readonly Problem[]) {
    const message = typeof what === 'string' ? what : what.map(problemLine).join('\n');
    super(message);
    this.name = 'DataError';
    this.stack = message;
    this.problems = typeof what === 'string' ? [] : what;
  }
}

/**
 * The problems that something throws; none if it throws nothing.
 * @param at where they are, if whoever throws knows no file
 * @throws what is no mistake of an author
 */
export const problemsThrown = (
  run: () => unknown,
  at?: Pick<Problem, 'file' | 'path'>,
): Problem[] => {
  try {
    run();
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    if (error.problems.length > 0) return [...error.problems];
    if (!at) throw error;
    return [{ ...at, message: error.message }];
  }
};

/** A wrong value in a form that a message can show. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return 'a list';
  return isRecord(value) || typeof value === 'function' ? 'a record' : String(value);
};

/** The value at a path; undefined if there is none. */
const valueAt = (input: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    input,
  );

/** Names one step of a path: a list entry by its own id where it has one, a key by its name. */
const stepName = (parent: unknown, key: PropertyKey): string => {
  if (typeof key !== 'number') return String(key);
  const id = valueAt(parent, [key, 'id']);
  return typeof id === 'string' ? `"${id}"` : `number ${String(key + 1)}`;
};

/**
 * Describes where in a data file a path points, in the words of a table's author.
 * @param input the data as the author wrote it
 * @returns for example `row "cpu-performance", column "go", points`
 */
const describePath = (input: unknown, path: Path): string => {
  const words: string[] = [];
  for (const [depth, key] of path.entries()) {
    const name = stepName(valueAt(input, path.slice(0, depth)), key);
    const before = path[depth - 1];
    if (before === 'rows' && typeof key === 'number') words[words.length - 1] = `row ${name}`;
    else if (before === 'cells' && typeof path[depth - 2] === 'number')
      words[words.length - 1] = `column "${name}"`;
    else if (typeof key === 'number' && words.length > 0)
      words[words.length - 1] = `${words.at(-1) ?? ''} ${name}`;
    else words.push(name);
  }
  return words.join(', ');
};

/** What Zod expected, in words. */
const kindNames: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
  object: 'a record of keys and values',
  record: 'a record of keys and values',
  string: 'text',
};

/** What is wrong, in our words where the schema has none of its own. */
const messageOf = (issue: z.core.$ZodIssue, value: unknown): string => {
  if (issue.code !== 'invalid_type' || !issue.message.startsWith('Invalid')) return issue.message;
  const expected = `expected ${kindNames[issue.expected] ?? issue.expected}`;
  return value === undefined ? `missing; ${expected}` : `${expected}, found ${shown(value)}`;
};

/** The problems of one issue, without their file: an unknown key is a problem of its own. */
const problemsOf = (
  issue: z.core.$ZodIssue,
  input: unknown,
): readonly (readonly [path: Path, message: string])[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => [
        [...issue.path, key],
        'unknown key; correct its spelling or remove it',
      ])
    : [[issue.path, messageOf(issue, valueAt(input, issue.path))]];

/**
 * Checks data against a schema where it enters the site.
 * @param file path of the author's file, for the message
 * @param schema Zod schema whose messages say what was expected and how to fix it
 * @param input the data as written
 * @returns the parsed data
 * @throws {DataError} a problem for each mistake: file, place, what was expected
 */
export const parseData = <Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  input: unknown,
): z.output<Schema> => {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new DataError(
    result.error.issues
      .flatMap((issue) => problemsOf(issue, input))
      .map(([path, message]) => {
        const place = describePath(input, path);
        // What the author wrote may contain line breaks, which would split the message.
        const line = `${place ? `${place}: ` : ''}${message}`.replace(/\s+/gu, ' ');
        return { file, path, message: line };
      }),
  );
};
