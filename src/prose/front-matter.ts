import { parseDocument } from 'yaml';

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

/** Front matter as data, or what is wrong with its YAML. */
export type FrontMatter =
  | { readonly data: unknown }
  | {
      readonly problem: string;
      /** The line of the file, counted from 1. */ readonly line: number;
    };

/**
 * Reads front matter by the core schema of YAML 1.2, in which a day is a string and `no` is a word.
 * @param yaml what stands between the two `---` lines
 */
export const readFrontMatter = (yaml: string): FrontMatter => {
  const document = parseDocument(yaml, { schema: 'core', version: '1.2', prettyErrors: true });
  const [error] = document.errors;
  if (!error) return { data: document.toJS() };
  // The first line of the file is `---`.
  const line = (error.linePos?.[0].line ?? 1) + 1;
  return { problem: error.message.split(/ at line \d+|:?\n/u)[0] ?? error.message, line };
};
