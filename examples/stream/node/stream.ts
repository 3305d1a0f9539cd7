import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';

const NEWLINE = 10;

/** Says which line was refused, and why. */
export class LineError extends Error {
  constructor(number: number, problem: string) {
    super(`line ${number}: ${problem}`);
  }
}

export type Summary = {
  counts: Map<number, number>;
  millis: number;
};

// #region main
export async function summarise(
  chunks: AsyncIterable<Buffer>,
  limit: number,
): Promise<Summary> {
  const tooLong = `longer than ${limit} bytes`;
  const counts = new Map<number, number>();
  let millis = 0;
  let number = 0;
  for await (const line of lines(chunks, limit)) {
    number += 1;
    if (line.length > limit) {
      throw new LineError(number, tooLong);
    }
    // mark: text (3 lines)
    if (!isUtf8(line)) {
      throw new LineError(number, 'not UTF-8');
    }
    const entry = parse(line.toString());
    // mark: bad-line (3 lines)
    if (entry === undefined) {
      throw new LineError(number, 'malformed');
    }
    const count = counts.get(entry.status) ?? 0;
    counts.set(entry.status, count + 1);
    millis += entry.millis;
  }
  return { counts, millis };
}

async function* lines(
  chunks: AsyncIterable<Buffer>,
  limit: number,
): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0);
  // mark: error
  for await (const chunk of chunks) {
    rest = Buffer.concat([rest, chunk]);
    let end = rest.indexOf(NEWLINE);
    while (end !== -1) {
      yield rest.subarray(0, end);
      rest = rest.subarray(end + 1);
      end = rest.indexOf(NEWLINE);
    }
    // Readline would collect a line of any length.
    // mark: limit
    if (rest.length > limit) break;
  }
  if (rest.length > 0) yield rest;
}
// #endregion

/** Reads status, duration and path. */
function parse(
  line: string,
): { status: number; millis: number } | undefined {
  const found = /^(\d{3}) (\d{1,9}) \//.exec(line);
  if (found === null) return undefined;
  const [, status, millis] = found;
  return {
    status: Number(status),
    millis: Number(millis),
  };
}

export function summariseFile(
  path: string,
  limit: number,
): Promise<Summary> {
  return summarise(createReadStream(path), limit);
}
