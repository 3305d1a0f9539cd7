import { z } from 'astro/zod';
import { isInlineMarkdown } from '../lib/inline-markdown.ts';

/** An id that becomes an anchor or a URL: lower-case words joined by hyphens. Permanent once published. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, {
  error: (issue) =>
    `"${String(issue.input)}" is no id; expected lower-case words joined by hyphens, such as "cold-start"`,
});

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z.iso.date({
  error: (issue) =>
    `${JSON.stringify(issue.input)} is no day; expected YYYY-MM-DD, such as "2026-11-23"`,
});

/** A line of plain text. */
export const textSchema = z
  .string({ error: 'expected text' })
  .trim()
  .min(1, { error: 'expected text, found nothing' });

/** A line of text with inline Markdown: `code`, *emphasis*, links; no blocks, no HTML. */
export const inlineMarkdownSchema = textSchema.refine(isInlineMarkdown, {
  error:
    'expected one line of inline Markdown (text, `code`, *emphasis*, links), without HTML, lists or line breaks',
});
