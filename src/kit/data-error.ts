import type { z } from 'astro/zod';
import { isRecord } from './is-record.ts';

/**
 * A mistake in the author's files. The message is the whole report and there is no stack trace: its reader needs the
 * file and the row, not our call sites.
 */
export class DataError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DataError';
    this.stack = message;
  }
}

/** A wrong value in a form that a message can show. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return 'a list';
  return isRecord(value) || typeof value === 'function' ? 'a record' : String(value);
};

type Path = readonly PropertyKey[];

/** Names one step of a path: a list entry by its own id where it has one, a key by its name. */
const stepName = (parent: unknown, key: PropertyKey): string => {
  if (typeof key !== 'number') return String(key);
  const entry = isRecord(parent) ? parent[key] : undefined;
  const id = isRecord(entry) ? entry['id'] : undefined;
  return typeof id === 'string' ? `"${id}"` : `number ${String(key + 1)}`;
};

/**
 * Describes where in a data file a path points, in the words of a table's author.
 * @param input the data as the author wrote it
 * @param path keys from the root, such as `['rows', 0, 'cells', 'go', 'points']`
 * @returns for example `row "cpu-performance", column "go", points`
 */
const describePath = (input: unknown, path: Path): string => {
  const words: string[] = [];
  let parent = input;
  for (const [depth, key] of path.entries()) {
    const name = stepName(parent, key);
    const before = path[depth - 1];
    if (before === 'rows' && typeof key === 'number') words[words.length - 1] = `row ${name}`;
    else if (before === 'cells' && typeof path[depth - 2] === 'number')
      words[words.length - 1] = `column "${name}"`;
    else if (typeof key === 'number' && words.length > 0)
      words[words.length - 1] = `${words.at(-1) ?? ''} ${name}`;
    else words.push(name);
    parent = isRecord(parent) ? parent[key] : undefined;
  }
  return words.join(', ');
};

const messageOf = (issue: z.core.$ZodIssue): string =>
  issue.code === 'unrecognized_keys'
    ? `unknown key ${issue.keys.map(shown).join(', ')}; correct its name or take it out`
    : issue.message;

/**
 * Checks data against a schema where it enters the site.
 * @param file path of the author's file, for the message
 * @param schema Zod schema whose messages say what was expected and how to fix it
 * @param input the data as written
 * @returns the parsed data
 * @throws {DataError} one line for each mistake: file, place, what was expected
 */
export const parseData = <Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  input: unknown,
): z.output<Schema> => {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => {
    const place = describePath(input, issue.path);
    // What the author wrote may contain line breaks, which would split the message.
    return `${file}: ${place ? `${place}: ` : ''}${messageOf(issue)}`.replace(/\s+/gu, ' ');
  });
  throw new DataError(lines.join('\n'));
};

/**
 * Reads all items and collects their mistakes, so that they are reported together.
 * @param known mistakes found before
 * @throws {DataError} one line for each mistake
 */
export const readEach = <Item, Result>(
  items: readonly Item[],
  read: (item: Item) => Result,
  known: readonly string[] = [],
): Result[] => {
  const problems = [...known];
  const results = items.flatMap((item) => {
    try {
      return [read(item)];
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      problems.push(error.message);
      return [];
    }
  });
  if (problems.length > 0) throw new DataError(problems.join('\n'));
  return results;
};

/** A Zod check that refuses a list in which two entries have the same id. */
export const uniqueIds =
  <Entry extends { readonly id: string }>(what: string) =>
  (context: z.core.ParsePayload<Entry[]>): void => {
    const seen = new Map<string, number>();
    context.value.forEach((entry, index) => {
      const first = seen.get(entry.id);
      if (first === undefined) seen.set(entry.id, index);
      else
        context.issues.push({
          code: 'custom',
          input: entry.id,
          path: [index, 'id'],
          // Keep going, so that all mistakes are reported at once.
          continue: true,
          message: `${what} id "${entry.id}" is used twice (numbers ${String(first + 1)} and ${String(index + 1)}); give one of them another id`,
        });
    });
  };
