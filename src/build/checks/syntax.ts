import type { Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { parseMdx } from '#prose/mdx.ts';

/** Whether an error comes from the parser of MDX. */
const isSyntaxError = (error: unknown): error is VFileMessage =>
  error instanceof Error && 'reason' in error && 'ruleId' in error;

/** A problem in the text of a page. */
export interface Found {
  /** Line of the file, counted from 1. */
  readonly line: number;
  readonly message: string;
}

/** What somebody writing prose meant by a `<` that begins no tag, by what follows it. */
const tagHints: readonly (readonly [RegExp, string])[] = [
  [/^<!/u, 'HTML comments are not allowed; write {/* … */}, which is not published, or remove it'],
  [
    /^<(?:https?:|mailto:|[^\s<>]*@)/u,
    'an address in <…> is not a link here; write [text](address)',
  ],
  [
    /^<\/?[A-Za-z][\w.-]*[^<>]*[“”‘’]/u,
    'curly quotes around an attribute; write straight ones: "…"',
  ],
  [
    /^<\/?[A-Za-z][\w.-]*[^<>"']*=\s*[^\s"'{<>]/u,
    'an attribute without quotes; write name="value"',
  ],
  [
    /^<[A-Za-z][\w.-]*\s*[,|&>]/u,
    'a `<` that begins no tag; write \\< or put the whole into `code`',
  ],
  [/^<[A-Za-z]/u, 'the tag is not complete; close its quotes and end it with /> or >'],
  [/^</u, 'a `<` that begins no tag; write \\< or put it into `code`'],
];

/** The place of an error, and what to tell the author. */
const explained = (error: VFileMessage, body: string): { offset: number; message: string } => {
  const { reason, place } = error;
  const point = place && 'start' in place ? place.start : place;
  const offset = point?.offset ?? 0;
  const open = /for `(<[^`]*>)` \((\d+):\d+/u.exec(reason);
  if (open) {
    const [, tag = '', line = '1'] = open;
    const start =
      body
        .split('\n')
        .slice(0, Number(line) - 1)
        .join('\n').length + 1;
    const name = tag.slice(1, -1);
    return {
      offset: line === '1' ? 0 : start,
      message: reason.startsWith('Unexpected closing tag')
        ? `${tag} is closed by another tag; put </${name}> before it`
        : reason.includes('before the end of') && body.includes(`</${name}>`)
          ? `${tag} and </${name}> must both stand on lines of their own, or both in one paragraph`
          : `${tag} is not closed; write ${tag.replace('>', ' />')} if it holds nothing, add </${name}>, or write \\< for the sign itself`,
    };
  }
  if (reason.includes('closing slash'))
    return { offset, message: 'a closing tag without an opening one; remove it' };
  if (reason.includes('import/exports'))
    return {
      offset,
      message: 'a paragraph cannot begin with import or export; begin it with another word',
    };
  if (/acorn|expression/u.test(reason))
    return {
      offset: Math.max(0, body.lastIndexOf('{', offset)),
      message: 'a brace begins code, which pages cannot contain; in text write \\{',
    };
  const start = Math.max(0, body.lastIndexOf('<', offset));
  const rest = body.slice(start, start + 500);
  const hint = tagHints.find(([pattern]) => pattern.test(rest))?.[1];
  return { offset: start, message: hint ?? reason };
};

/**
 * Parses the text of a page.
 * @param body MDX without front matter
 * @param bodyLine the line of the file on which it begins
 * @returns the tree, or the first place where the syntax is wrong, with the way to write it
 */
export const parsedBody = (body: string, bodyLine: number): { tree: Root } | Found => {
  try {
    return { tree: parseMdx(body) };
  } catch (error) {
    if (!isSyntaxError(error)) throw error;
    const { offset, message } = explained(error, body);
    return { line: bodyLine + body.slice(0, offset).split('\n').length - 1, message };
  }
};
