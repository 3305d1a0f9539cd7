import { z } from 'astro/zod';
import { isInlineMarkdown, linksOf } from './inline-markdown.ts';
import { invisibleCharacter } from './invisible-characters.ts';
import { shown } from './data-error.ts';

/** An id that becomes an anchor or a URL: lower-case words joined by hyphens. Permanent once published. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, {
  error: (issue) =>
    `${shown(issue.input)} is no id; expected lower-case words joined by hyphens, such as "cold-start"`,
});

/** The id of a page, which is its path: `compare/go-vs-rust`. */
export const pageIdSchema = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/u, {
  error: (issue) =>
    `${shown(issue.input)} is no page; expected a path without slashes at its ends, in lower case, such as "compare/go-vs-rust"`,
});

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z.iso.date({
  error: (issue) => `${shown(issue.input)} is no day; expected YYYY-MM-DD, such as "2026-11-23"`,
});

const wordsSchema = z
  .string({ error: 'expected text' })
  .trim()
  .min(1, { error: 'expected text, found nothing' });

const withoutInvisible = (text: string): boolean => invisibleCharacter(text) === undefined;
const invisibleError = ({ input }: { readonly input?: unknown }): string =>
  `expected text, found the character ${invisibleCharacter(String(input)) ?? ''}, which nobody sees; take it out`;

/** A line of plain text. */
export const textSchema = wordsSchema.refine(withoutInvisible, { error: invisibleError });

/** Plain text in which the author may set line breaks. */
export const brokenTextSchema = wordsSchema.refine(
  (text) => text.split('\n').every(withoutInvisible),
  { error: 'expected text, found a character which nobody sees; take it out' },
);

/** Allowed link targets: paths and anchors of this site, and https URLs. */
const isAddress = (url: string): boolean =>
  /^(https:\/\/|\/(?!\/)|#)/u.test(url) && URL.canParse(url, 'https://site.example');

/** A line of text with inline Markdown: `code`, *emphasis*, links; no blocks, no HTML. */
export const inlineMarkdownSchema = textSchema
  .refine(isInlineMarkdown, {
    error:
      'expected one line of inline Markdown (text, `code`, *emphasis*, links), without HTML, lists or line breaks',
  })
  .refine((text) => linksOf(text).every(isAddress), {
    error: 'expected links to https addresses or to paths such as "/go/"',
  });
