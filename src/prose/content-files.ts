import { pageIdOf } from '#kit/page-address.ts';
import { readFrontMatter, splitPage } from './front-matter.ts';
import { invisibleCharacter } from '#kit/invisible-characters.ts';

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

const frontMatterProblem = (text: string): string | undefined => {
  if (!text.startsWith('---\n')) return 'line 1: expected `---` and front matter';
  const parts = splitPage(text);
  if (!parts) return 'the front matter does not end; expected a line `---` after it';
  const read = readFrontMatter(parts.yaml);
  return 'problem' in read
    ? `line ${String(read.line)}: front matter is no YAML: ${read.problem}; mend it, or put the text into quotes`
    : undefined;
};

const problemOf = ({ file, bytes }: ContentFile): string | undefined => {
  const path = pathProblem(file);
  if (path !== undefined) return path;
  if (bytes.length > largest)
    return `has ${String(bytes.length)} bytes; expected at most ${String(largest)}; make it several pages`;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return textProblem(text) ?? frontMatterProblem(text);
};

/** Files with the same page id as an earlier file. */
const repeated = (files: readonly ContentFile[]): string[] => {
  const fileOf = new Map<string, string>();
  return files.flatMap(({ file }) => {
    const before = fileOf.get(pageIdOf(file));
    fileOf.set(pageIdOf(file), file);
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
