/** Reads copies of tables of this site. Plain code without libraries: it runs in the browser and in Node. */

/** A table found in a text; the cells of a row are keyed by the label of their column. */
export interface Include {
  /** Name of the table's files: `scorecard` or `scorecard.go-rust`. */
  readonly id: string;
  readonly format: 'csv' | 'md';
  /** Undefined if somebody removed the line or column that states it. */
  readonly version: string | undefined;
  readonly columns: readonly string[];
  readonly rows: readonly IncludeRow[];
}

export interface IncludeRow {
  readonly id: string | undefined;
  readonly label: string;
  readonly cells: ReadonlyMap<string, string>;
}

const mark =
  /`+([^`]*)`+|\\([!-/:-@[-`{-~])|\[((?:[^\]\\]|\\.)*)\]\((?:[^()\s\\]|\\.|\([^()]*\))*\)|(?<=^|[\s(])_([^_]+)_(?=$|[\s).,;:])|\*+/gu;

/** The plain text of a Markdown cell. */
const plain = (markdown: string): string =>
  markdown
    .replaceAll(
      mark,
      (_, code?: string, escaped?: string, link?: string, emphasis?: string) =>
        code?.replaceAll('\\|', '|') ??
        escaped ??
        (link === undefined ? undefined : plain(link)) ??
        (emphasis === undefined ? '' : plain(emphasis)),
    )
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** The cells of a line of a Markdown table: a pipe ends one unless a backslash is before it. */
const lineCells = (line: string): string[] => {
  const cells = line
    .trim()
    .replace(/^\|/u, '')
    .split(/(?<!\\)\|/u);
  return line.trim().endsWith('|') ? cells.slice(0, -1) : cells;
};

const rowOf = (
  columns: readonly string[],
  id: string | undefined,
  label: string,
  cells: readonly string[],
): IncludeRow => ({
  id,
  label,
  cells: new Map(columns.map((column, index) => [column, cells[index] ?? ''])),
});

/** Ids become file names, so nothing else may be accepted as one. */
const isId = (id: string): boolean => /^[a-z0-9-]+(\.[a-z0-9-]+)?$/u.test(id);

const attribution = /\btable\s+([a-z0-9.-]+),\s+version\s+(\d{4}-\d{2}-\d{2}\.[0-9a-f]{8})\b/u;
const rowAddress = /\/tables\/([a-z0-9-]+)\/#([a-z0-9-]+)/u;

/** Reads a table from its Markdown lines and from the text after it, which holds the source line. */
const fromMarkdown = (lines: readonly string[], after: string): Include | undefined => {
  const [header, , ...body] = lines;
  const address = body.map((line) => rowAddress.exec(line)).find((found) => found !== null);
  const stated = attribution.exec(after);
  const id = stated?.[1] ?? address?.[1];
  if (header === undefined || id === undefined || !isId(id)) return undefined;
  const columns = lineCells(header).map(plain);
  const rows = body.map((line) => {
    const cells = lineCells(line);
    const [first = ''] = cells;
    return rowOf(columns, rowAddress.exec(first)?.[2], plain(first), cells.map(plain));
  });
  return { id, format: 'md', version: stated?.[2], columns, rows };
};

const markdownIncludes = (text: string): Include[] => {
  // The copy may be indented, or inside a quote or a list.
  const lines = text.split(/\r?\n/u).map((line) => line.replace(/^[\s>]*(?=\|)/u, ''));
  const isTable = (line: string | undefined): boolean => line?.startsWith('|') ?? false;
  const starts = lines.flatMap((line, index) =>
    isTable(line) && !isTable(lines[index - 1]) ? [index] : [],
  );
  return starts.flatMap((start, index) => {
    const until = lines.slice(start, starts[index + 1]);
    const end = until.findIndex((line) => !isTable(line));
    const length = end < 0 ? until.length : end;
    return fromMarkdown(until.slice(0, length), until.slice(length).join('\n')) ?? [];
  });
};

/**
 * Parses CSV (RFC 4180). Written by hand, because a library would be most of what the checking page has to load; the
 * tests compare it with one.
 */
const csvRecords = (text: string, delimiter: string): string[][] => {
  const records: string[][] = [];
  let record: string[] = [];
  const field = new RegExp(
    `("(?:[^"]|"")*"|[^"\r\n${delimiter}][^\r\n${delimiter}]*|)(${delimiter}|\r?\n|$)`,
    'uy',
  );
  while (field.lastIndex < text.length) {
    const [, value = '', end = ''] = field.exec(text) ?? [];
    // A quote that is never closed, or text after a closed one: no CSV from here on.
    if (field.lastIndex === 0) break;
    record.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === delimiter) continue;
    records.push(record);
    record = [];
  }
  return records;
};

/** CSV columns that describe the copy, not the content of the table. */
const aboutCopy = new Set(['id', 'link', 'table', 'version', 'verified']);

const csvInclude = (text: string): Include | undefined => {
  // Spreadsheets write CSV with semicolons in some countries and tabs on the clipboard.
  const delimiter = /^"?id"?([,;\t])/u.exec(text)?.[1];
  if (delimiter === undefined) return undefined;
  const [header = [], ...records] = csvRecords(text, delimiter);
  const valueOf = (record: readonly string[], name: string): string | undefined =>
    record[header.indexOf(name)];
  const [first = []] = records;
  const id = valueOf(first, 'table') ?? rowAddress.exec(valueOf(first, 'link') ?? '')?.[1];
  if (id === undefined || !isId(id)) return undefined;
  const columns = header.filter((name) => !aboutCopy.has(name));
  const rows = records
    .filter((record) => record.some((value) => value !== ''))
    .map((record) => {
      const cells = columns.map((name) => (valueOf(record, name) ?? '').trim());
      return rowOf(columns, valueOf(record, 'id'), cells[0] ?? '', cells);
    });
  return { id, format: 'csv', version: valueOf(first, 'version'), columns, rows };
};

/**
 * Finds this site's tables in a text: every Markdown table with a source line below it or with links to its rows, or
 * else the text as one CSV. Empty when there is none.
 */
export const includesIn = (text: string): Include[] => {
  const found = markdownIncludes(text);
  if (found.length > 0) return found;
  const csv = csvInclude(text.replace(/^\uFEFF/u, '').trimStart());
  return csv ? [csv] : [];
};
