import { DataError, type Problem } from '#kit/data-error.ts';
import type { ProgramFile } from './program-files.ts';

/** A line of a program as it is shown. */
export interface ShownLine {
  readonly text: string;
  /** Its number in the file, counted from 1. */
  readonly number: number;
  /** The id of the mark it carries. */
  readonly mark?: string;
}

/** A comment on a line of its own, in any of the four languages. */
const comment = /^\s*(?:\/\/|#)\s*(?<words>.*?)\s*$/u;

const directive = (line: string): string | undefined => comment.exec(line)?.groups?.['words'];

/** Removes empty lines at both ends, which formatters ask for, and the white space that all lines begin with. */
const trimmed = (all: readonly ShownLine[]): ShownLine[] => {
  const isText = ({ text }: ShownLine): boolean => text.trim() !== '';
  const lines = all.slice(Math.max(all.findIndex(isText), 0), all.findLastIndex(isText) + 1);
  const indents = lines.flatMap(({ text }) => (text.trim() ? /^\s*/u.exec(text)?.[0].length : []));
  const least = Math.min(...indents.filter((indent) => indent !== undefined));
  return lines.map((line) => ({ ...line, text: line.text.slice(least) }));
};

/**
 * The regions of a source file: lines between the comments `#region name` and `#endregion`, without these comments.
 * A comment `mark: id` marks the next line, `mark: id (3 lines)` the next three.
 * @param file its path in the project, for messages
 * @param source its text
 * @returns the lines of each region by its name
 * @throws {DataError} with file and line, for a comment that is wrong
 */
export const regionsOf = (file: string, source: string): ReadonlyMap<string, ShownLine[]> => {
  const problems: Problem[] = [];
  const regions = new Map<string, ShownLine[]>();
  let open: { name: string; from: number; lines: ShownLine[] } | undefined;
  let mark: { id: string; left: number; from: number } | undefined;
  const report = (line: number, message: string): void => {
    problems.push({ file, line, message });
  };
  source.split('\n').forEach((text, index) => {
    const number = index + 1;
    const words = directive(text) ?? '';
    const [, begun] = /^#?region\s+(\S+)$/u.exec(words) ?? [];
    const [, id, , count = '1'] = /^mark:\s*([\w-]+)(\s+\((\d+) lines\))?$/u.exec(words) ?? [];
    if (begun !== undefined) {
      if (open)
        report(
          number,
          `region "${open.name}" (line ${String(open.from)}) is still open; end it with #endregion`,
        );
      if (regions.has(begun)) report(number, `duplicate region "${begun}"; rename one`);
      open = { name: begun, from: number, lines: [] };
    } else if (/^#?endregion$/u.test(words)) {
      if (!open) report(number, '#endregion without a #region before it; remove it');
      else regions.set(open.name, trimmed(open.lines));
      if (mark) report(mark.from, `no line follows the mark "${mark.id}" in its region; move it`);
      open = undefined;
      mark = undefined;
    } else if (id !== undefined) {
      if (!open) report(number, `the mark "${id}" is outside of a region; move it into one`);
      mark = { id, left: Number(count), from: number };
    } else if (/^mark\b.*:/u.test(words)) {
      report(number, 'not a mark; write it as "mark: deadline" or "mark: deadline (2 lines)"');
    } else if (open) {
      const carried = text.trim() === '' ? undefined : mark;
      open.lines.push({ text, number, ...(carried && { mark: carried.id }) });
      if (carried) mark = carried.left > 1 ? { ...carried, left: carried.left - 1 } : undefined;
    }
  });
  if (open) report(open.from, `region "${open.name}" is not ended; write #endregion after it`);
  if (problems.length > 0) throw new DataError(problems);
  return regions;
};

/**
 * The lines of a region in one of some files.
 * @param folder where the files are in the project, for messages
 * @param namedIn the data file that names file and region
 * @throws {DataError} when the file or the region does not exist, or a comment in it is wrong
 */
export const regionIn = (
  folder: string,
  files: readonly ProgramFile[],
  { file, region }: { readonly file: string; readonly region: string },
  namedIn: string,
): readonly ShownLine[] => {
  const path = `${folder}/${file}`;
  const found = files.find((candidate) => candidate.path === file);
  if (!found)
    throw new DataError([
      { file: path, message: `does not exist; write it, or correct its name in ${namedIn}` },
    ]);
  const regions = regionsOf(path, found.text);
  const lines = regions.get(region);
  if (lines) return lines;
  const names = [...regions.keys()].join(', ') || 'none';
  throw new DataError([
    {
      file: path,
      message: `has no region "${region}" (it has: ${names}); write "#region ${region}" and "#endregion" in comments`,
    },
  ]);
};
