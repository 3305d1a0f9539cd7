import { parseArgs } from 'node:util';
import {
  type Format,
  type Options,
  run,
} from './tally.ts';

const usage = `Usage: tally COMMAND [FLAGS] [FILE]

Counts equal lines of FILE, or of standard input.

  count         print each line with its count
    --min N     leave out lines with a smaller count (1)
    --format F  text or json (text)
  top           print the lines with the highest counts
    -n N        how many lines to print (10)`;

function whole(flag: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new Error(
    `${flag}: not a whole number: ${text}`,
  );
}

function formatOf(text: string): Format {
  if (text === 'text' || text === 'json') return text;
  throw new Error('--format: must be text or json');
}

function only(
  positionals: string[],
): string | undefined {
  const [file, extra] = positionals;
  if (extra === undefined) return file;
  throw new Error(`extra argument '${extra}'`);
}

function messageOf(error: unknown): string {
  return error instanceof Error
    ? error.message
    : String(error);
}

// #region count
function count(args: string[]): Options | undefined {
  // mark: flags (9 lines)
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      min: { type: 'string', default: '1' },
      format: { type: 'string', default: 'text' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return undefined;
  return {
    min: whole('--min', values.min),
    format: formatOf(values.format),
    file: only(positionals),
  };
}
// #endregion

function top(args: string[]): Options | undefined {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      n: {
        type: 'string',
        short: 'n',
        default: '10',
      },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return undefined;
  return {
    limit: whole('-n', values.n),
    file: only(positionals),
  };
}

// #region main
function parse([command, ...args]: string[]) {
  // mark: subcommand
  switch (command) {
    case 'count':
      return count(args);
    case 'top':
      return top(args);
    case '-h':
    case '--help':
      return undefined;
    case undefined:
      throw new Error(`no command\n${usage}`);
    default:
      throw new Error(`no command '${command}'`);
  }
}

function fail(code: number, error: unknown) {
  console.error(`tally: ${messageOf(error)}`);
  process.exitCode = code;
}

try {
  const options = parse(process.argv.slice(2));
  if (!options) console.log(usage);
  // mark: exit-code
  else await run(options).catch((e) => fail(1, e));
} catch (error) {
  // mark: usage-error
  fail(2, error);
}
// #endregion
