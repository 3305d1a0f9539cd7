import { isMap, LineCounter, parseDocument, visit, type Document, type YAMLParseError } from 'yaml';
import { pageSchema, type PageData } from '#data/schemas/page.ts';
import { DataError, parseData, type Path, type Problem } from '#kit/data-error.ts';

/** A page's file, split into its two parts. */
export interface PageText {
  /** The YAML between the two `---` lines. */
  readonly yaml: string;
  /** The MDX after them. */
  readonly body: string;
  /** The line of the file on which the body begins, counted from 1. */
  readonly bodyLine: number;
}

/** Splits the text of a page; undefined if it has no front matter. */
export const splitPage = (text: string): PageText | undefined => {
  const [match, yaml = ''] = /^---\n((?:.*\n)*?)---[ \t]*(?:\n|$)/u.exec(text) ?? [];
  return match === undefined
    ? undefined
    : { yaml, body: text.slice(match.length), bodyLine: match.split('\n').length };
};

interface FrontMatter {
  readonly document: Document.Parsed;
  /** The line of the file that holds a place in the YAML. */
  readonly lineAt: (offset: number) => number;
}

/**
 * Front matter by the core schema of YAML 1.2, in which a day is a string and `no` is a word. The first line of the
 * file is `---`.
 */
const documentOf = (yaml: string): FrontMatter => {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, {
    schema: 'core',
    version: '1.2',
    prettyErrors: false,
    lineCounter,
  });
  return { document, lineAt: (offset) => lineCounter.linePos(offset).line + 1 };
};

/** The line of what a path leads to: that of its key, or else that of the nearest key above it. */
const lineOf = ({ document, lineAt }: FrontMatter, path: Path): number => {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = depth > 1 ? document.getIn(path.slice(0, depth - 1), true) : document.contents;
    const last = path[depth - 1];
    const pair = isMap(parent) ? parent.items.find(({ key }) => String(key) === last) : undefined;
    const key: unknown = pair?.key ?? document.getIn(path.slice(0, depth), true);
    if (typeof key === 'object' && key !== null && 'range' in key && Array.isArray(key.range))
      return lineAt(Number(key.range[0]));
  }
  return 1;
};

/**
 * The line of each problem in front matter that has none yet.
 * @param yaml what stands between the two `---` lines
 */
export const withLines = (yaml: string, problems: readonly Problem[]): Problem[] => {
  const frontMatter = documentOf(yaml);
  return problems.map((problem) => ({
    ...problem,
    line: problem.line ?? lineOf(frontMatter, problem.path ?? []),
  }));
};

/** The line of the first alias, `*name`. */
const aliasLine = (document: Document.Parsed, lineAt: FrontMatter['lineAt']): number => {
  let offset = 0;
  visit(document, {
    Alias: (_, { range }) => {
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return lineAt(offset);
};

/** What YAML's own messages mean for somebody who writes front matter. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [
    /Nested mappings|Implicit map keys|Implicit keys/u,
    'a colon followed by a space begins a new key; put the text in quotes',
  ],
  [/tab/iu, 'a tab where spaces are expected; indent with spaces'],
  [/Map keys must be unique/u, 'duplicate key; remove one of the two'],
  [/^Missing closing/u, 'a quote that is not closed; put the same quote at the end of the text'],
  [/Unexpected scalar/u, 'text follows a closing quote; put the whole text in other quotes'],
];

const saidOf = (message: string): string =>
  meanings.find(([pattern]) => pattern.test(message))?.[1] ??
  `${message.replace(/\.$/u, '')}; correct it, or put the text in quotes`;

/** Where an error begins: for a quote that is not closed, which YAML finds at the end, the line that opens it. */
const startOf = (
  yaml: string,
  { message, pos }: Pick<YAMLParseError, 'message' | 'pos'>,
): number =>
  message.startsWith('Missing closing')
    ? ([...yaml.matchAll(/[:-] +(["'])(?:(?!\1).)*$/gmu)].at(-1)?.index ?? pos[0])
    : pos[0];

/**
 * Reads the front matter of a page.
 * @param file path of the page, for messages
 * @param yaml what stands between the two `---` lines
 * @throws {DataError} a problem with its line for each mistake
 */
export const parseFrontMatter = (file: string, yaml: string): PageData => {
  const { document, lineAt } = documentOf(yaml);
  // A warning is about a tag, such as `!important`, which was meant as text.
  const [error] = [...document.errors, ...document.warnings];
  if (error)
    throw new DataError([
      {
        file,
        line: lineAt(startOf(yaml, error)),
        message: `front matter: ${saidOf(error.message)}`,
      },
    ]);
  try {
    return parseData(file, pageSchema, document.toJS());
  } catch (mistake) {
    // A `*name` that no `&name` explains, which was meant as text.
    if (mistake instanceof ReferenceError)
      throw new DataError([
        {
          file,
          line: aliasLine(document, lineAt),
          message: 'front matter: a value begins with *; put the text in quotes',
        },
      ]);
    throw mistake instanceof DataError ? new DataError(withLines(yaml, mistake.problems)) : mistake;
  }
};
