import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

export type Format = 'text' | 'json';

export interface Options {
  file: string | undefined;
  min?: number;
  limit?: number;
  format?: Format;
}

interface Row {
  line: string;
  count: number;
}

/** Prints the lines that the options ask for. */
export async function run({
  file,
  min = 1,
  limit = Infinity,
  format = 'text',
}: Options): Promise<void> {
  const rows = (await tally(linesOf(file)))
    .filter((row) => row.count >= min)
    .slice(0, limit);
  await write(rows, format);
}

/**
 * The lines of the file, or of standard input. Only a
 * newline ends a line; readline would also split at a
 * carriage return and at U+2028.
 */
async function* linesOf(
  file: string | undefined,
): AsyncGenerator<string> {
  const input: AsyncIterable<string> =
    file === undefined
      ? process.stdin.setEncoding('utf8')
      : createReadStream(file, 'utf8');
  let line = '';
  for await (const chunk of input) {
    const [end = '', ...begun] = chunk.split('\n');
    line += end;
    for (const next of begun) {
      yield withoutReturn(line);
      line = next;
    }
  }
  if (line !== '') yield withoutReturn(line);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r')
    ? line.slice(0, -1)
    : line;
}

/** Counts equal lines, the most frequent first. */
async function tally(
  lines: AsyncIterable<string>,
): Promise<Row[]> {
  const counts = new Map<string, number>();
  for await (const line of lines) {
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const rows = Array.from(
    counts,
    ([line, count]) => ({
      line,
      count,
    }),
  );
  return rows.sort(
    (a, b) =>
      b.count - a.count || (a.line < b.line ? -1 : 1),
  );
}

async function write(
  rows: Row[],
  format: Format,
): Promise<void> {
  const text =
    format === 'json'
      ? JSON.stringify(rows) + '\n'
      : rows
          .map(
            ({ line, count }) =>
              `${count}\t${line}\n`,
          )
          .join('');
  try {
    await pipeline([text], process.stdout, {
      end: false,
    });
  } catch (error) {
    // The reader, such as head, has seen enough.
    if (!isBrokenPipe(error)) throw error;
  }
}

function isBrokenPipe(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === 'EPIPE'
  );
}
