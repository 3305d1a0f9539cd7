import { z } from 'astro/zod';
import { latestToday } from './day.ts';
import { inlineText, isInlineMarkdown, linksOf } from './inline-markdown.ts';
import { invisibleCharacter } from './invisible-characters.ts';
import { shown } from './data-error.ts';

interface Issue {
  readonly input?: unknown;
}

/** What was found, as the beginning of a message: `"Go" is not a valid id`, or that nothing was. */
const found = ({ input }: Issue, not: string): string =>
  input === undefined ? 'missing' : `${shown(input)} is not ${not}`;

/** An id that becomes an anchor or a URL: lower-case words joined by hyphens. Permanent once published. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, {
  error: (issue) =>
    `${found(issue, 'a valid id')}; use lower-case words joined by hyphens, such as cold-start`,
});

/** The id of a page, which is its path: `compare/go-vs-rust`. */
export const pageIdSchema = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/u, {
  error: (issue) =>
    `${found(issue, 'a valid page id')}; write its path in lower case without slashes at its ends, such as compare/go-vs-rust`,
});

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z.iso.date({
  error: (issue) =>
    typeof issue.input === 'number'
      ? `${String(issue.input)} is a number; put the day in quotes: '2026-11-23'`
      : `${found(issue, 'a day of the calendar')}; write it as YYYY-MM-DD, such as 2026-11-23`,
  abort: true,
});

/** A day on which something was done, so that it cannot be in the future. */
export const pastDaySchema = daySchema.refine((day) => day <= latestToday(), {
  error: ({ input }) => `${String(input)} is in the future; write the day on which it was done`,
});

const wordsSchema = z
  .string({
    error: ({ input }) =>
      input === undefined
        ? 'missing; expected text'
        : `expected text, found ${shown(input)}; put text that looks like anything else in quotes`,
  })
  .trim()
  .min(1, { error: 'empty; expected text', abort: true });

const withoutInvisible = (text: string): boolean => invisibleCharacter(text) === undefined;
const invisibleError = ({ input }: Issue): string => {
  const lines = String(input).split('\n');
  return `remove the invisible character ${lines.map(invisibleCharacter).find(Boolean) ?? 'U+000A (a line break)'}`;
};

/** A line of plain text. */
export const textSchema = wordsSchema.refine(withoutInvisible, {
  error: invisibleError,
  abort: true,
});

/** A line of plain text that would be the same as Markdown: labels and short reasons are shown as they are written. */
export const plainTextSchema = textSchema.refine((text) => inlineText(text) === text, {
  error: 'contains Markdown, which would be shown as it is written; use plain words',
});

/** Plain text in which the author may set line breaks. */
export const brokenTextSchema = wordsSchema.refine(
  (text) => text.split('\n').every(withoutInvisible),
  { error: invisibleError },
);

/** Allowed link targets: paths and anchors of this site, and https URLs. */
const isAddress = (url: string): boolean =>
  /^(https:\/\/|\/(?!\/)|#)/u.test(url) && URL.canParse(url, 'https://site.example');

/** A line of text with inline Markdown: `code`, *emphasis*, links; no blocks, no HTML. */
export const inlineMarkdownSchema = textSchema
  .refine((text) => inlineText(text) !== '', { error: 'says nothing; expected text', abort: true })
  .refine(isInlineMarkdown, {
    error:
      'expected one line of text with `code`, *emphasis* and links, without HTML, images, lists or line breaks',
  })
  .refine((text) => linksOf(text).every(isAddress), {
    error: ({ input }) =>
      `the link "${linksOf(String(input)).find((url) => !isAddress(url)) ?? ''}" cannot be used here; link to an https address or to a path such as /go/`,
  });
