import { parseFrontmatter } from '@astrojs/markdown-remark';
import { invisibleCharacter } from '#kit/invisible-characters.ts';
import { isRecord } from '#kit/is-record.ts';

/** A file in `content/`, as read from disk. */
export interface ContentFile {
  /** Path in the project: `content/go.mdx`. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** In bytes: several times the longest page. Anything longer was probably pasted by accident. */
const largest = 100_000;

const word = '[a-z0-9]+(-[a-z0-9]+)*';
const pagePath = new RegExp(`^content/(${word}/)*${word}\\.mdx$`, 'u');

const pathProblem = (file: string): string | undefined => {
  if (!file.endsWith('.mdx'))
    return 'is no page; expected the ending .mdx; rename it, or move it to public/';
  if (!pagePath.test(file))
    return 'the path becomes the address; expected lower-case words joined by hyphens; rename it';
  return undefined;
};

const textProblem = (text: string): string | undefined => {
  if (text.trim() === '') return 'is empty; expected front matter and text, or no such file';
  if (text.startsWith('\uFEFF'))
    return 'begins with a byte order mark; save it as UTF-8 without one';
  if (text.includes('\r'))
    return 'ends its lines with carriage returns; save it with plain line feeds, so that each build has the same bytes';
  for (const [index, line] of text.split('\n').entries()) {
    const unseen = invisibleCharacter(line.replaceAll('\t', ' '));
    if (unseen === 'U+FFFD')
      return `line ${String(index + 1)}: bytes that are no text; save the file as UTF-8`;
    if (unseen !== undefined)
      return `line ${String(index + 1)}: the character ${unseen}, which nobody sees; take it out`;
  }
  return undefined;
};

/** A YAML error with its line and reason, if the parser states them. */
const yamlProblem = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const mark: unknown = 'mark' in error ? error.mark : undefined;
  const line = isRecord(mark) ? mark['line'] : undefined;
  const reason = 'reason' in error ? String(error.reason) : error.message;
  return `${typeof line === 'number' ? `line ${String(line + 1)}: ` : ''}front matter is no YAML: ${reason}; mend it, or put the text into quotes`;
};

const isDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day);
};

const frontMatterProblem = (text: string): string | undefined => {
  if (!text.startsWith('---\n')) return 'line 1: expected `---` and front matter';
  if (!/^---\n(?:.*\n)*?---[ \t]*(?:\n|$)/u.test(text))
    return 'the front matter does not end; expected a line `---` after it';
  try {
    const { rawFrontmatter } = parseFrontmatter(text);
    // YAML reads 30 February as 2 March.
    const [day] = /(?<=^verified:\s*)\d{4}-\d{2}-\d{2}\b/mu.exec(rawFrontmatter) ?? [];
    if (day !== undefined && !isDay(day))
      return `verified: "${day}" is no day; expected one of the calendar`;
  } catch (error) {
    return yamlProblem(error);
  }
  return undefined;
};

const problemOf = ({ file, bytes }: ContentFile): string | undefined => {
  const path = pathProblem(file);
  if (path !== undefined) return path;
  if (bytes.length > largest)
    return `has ${String(bytes.length)} bytes; expected at most ${String(largest)}; make it several pages`;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return textProblem(text) ?? frontMatterProblem(text);
};

/** The page id of a file: `go` for `content/go.mdx` and for `content/go/index.mdx`. */
export const pageId = (file: string): string => file.replace(/^content\/|(?:\/index)?\.mdx$/gu, '');

/** Files with the same page id as an earlier file. */
const repeated = (files: readonly ContentFile[]): string[] => {
  const fileOf = new Map<string, string>();
  return files.flatMap(({ file }) => {
    const before = fileOf.get(pageId(file));
    fileOf.set(pageId(file), file);
    return before === undefined
      ? []
      : [`${file}: has the address of ${before}; expected one file for it; join or rename them`];
  });
};

/**
 * Checks the files in `content/` before anything reads them as pages: paths, bytes, the syntax of the front matter, and
 * two files for one page. The content of the front matter is checked by its schema.
 * @returns one line for each file that is wrong: file, place, what was expected, how to fix it
 */
export const contentProblems = (files: readonly ContentFile[]): string[] => [
  ...files.flatMap((content) => {
    const problem = problemOf(content);
    return problem === undefined ? [] : [`${content.file}: ${problem}`];
  }),
  ...repeated(files),
];
