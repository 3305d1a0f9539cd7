import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Task } from '#data/schemas/task.ts';
import { highlighted } from './highlight.ts';
import type { ShownRegion } from './programs.ts';

/** The anchor of a program, or of a mark in it, on a page. */
export const programAnchor = (prefix: string, language: string, mark?: string): string =>
  [prefix, language, mark].filter(Boolean).join('-');

/** The number of a mark, as it stands beside its lines. */
export const markNumber = ({ marks }: Pick<Task, 'marks'>, id: string): number =>
  marks.findIndex((mark) => mark.id === id) + 1;

/** Where a mark stands: lines of one program, numbered as in its files. */
export interface Marked {
  readonly id: string;
  readonly lines: readonly number[];
}

/** The marks of shown regions, in the order of the task; a mark that does not occur is left out. */
export const marksIn = (task: Task, regions: readonly ShownRegion[]): Marked[] => {
  const lines = regions.flatMap((region) => region.lines);
  return task.marks.flatMap(({ id }) => {
    const numbers = lines.flatMap(({ mark, number }) => (mark === id ? [number] : []));
    return numbers.length > 0 ? [{ id, lines: numbers }] : [];
  });
};

/** Line numbers in words: `3–5, 9`. */
export const lineRanges = (lines: readonly number[]): string => {
  const ranges: [from: number, to: number][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges
    .map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`))
    .join(', ');
};

/** The deepest indentation that the stylesheet knows, in columns. */
const deepest = 12;

/** How many columns stand before the text of a line, as an even number; a tab takes two, as in the stylesheet. */
const indentOf = (text: string): number => {
  const columns = (/^\s*/u.exec(text)?.[0] ?? '').replaceAll('\t', '  ').length;
  return Math.min(columns - (columns % 2), deepest);
};

/**
 * A region as HTML: a `pre` with an element for each line. Numbers of lines and marks are drawn by the stylesheet, so
 * that they are not copied with the code.
 * @param anchors the anchors of marks that no line has yet; a mark's first line takes its anchor
 */
export const regionHtml = async (
  task: Pick<Task, 'marks'>,
  { file, lines }: ShownRegion,
  anchors = new Map<string, string>(),
): Promise<string> => {
  const inked = await highlighted(
    file,
    lines.map(({ text }) => text),
  );
  const children = lines.map(({ mark, text, number }, index): Element => {
    const id = mark === undefined ? undefined : anchors.get(mark);
    if (mark !== undefined) anchors.delete(mark);
    const before = lines[index - 1];
    const indent = indentOf(text);
    return h(
      'span.l',
      {
        dataLine: number,
        dataIndent: indent > 0 ? indent : undefined,
        dataMark: mark === undefined ? undefined : markNumber(task, mark),
        // The number stands at the first of several lines.
        dataSame: mark !== undefined && before?.mark === mark ? '' : undefined,
        id,
      },
      // A line break in each, also in an empty one: what copies or reads the page without its stylesheet needs them.
      ...(text === '' ? [] : (inked[index] ?? [])),
      '\n',
    );
  });
  return preHtml(children, file.replace(/^.*\./u, ''));
};

/** Code as HTML. @param extension of its file, which Markdown names after the fence */
const preHtml = (children: ElementContent[], extension: string): string =>
  toHtml(h('pre', { translate: 'no' }, h(`code.language-${extension}`, children)));

/** The most lines of a captured message that a page shows. */
const mostSaid = 24;

/** What a command printed, with a word about what is left out, as lines. @param most how many lines to show */
export const saidLines = (message: string, most = mostSaid): string[] => {
  const lines = message
    .split('\n')
    .filter((line, index, all) => line !== '' || all[index - 1] !== '');
  // One or two more take no more room than the word about them.
  return lines.length <= most + 2
    ? lines
    : [...lines.slice(0, most), `… (${String(lines.length - most)} more lines)`];
};
