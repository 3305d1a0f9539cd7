import { z } from 'astro/zod';
import { parseData } from '#kit/data-error.ts';
import { idSchema, inlineMarkdownSchema, plainTextSchema, textSchema } from '#kit/fields.ts';
import { uniqueIds } from '#kit/unique-ids.ts';
import { languageIdSchema } from './language-id.ts';

/** A command line as one types it in the folder of the stack. */
const commandSchema = textSchema;

/** A part of a file that the stack's page shows. */
const shownSchema = z.strictObject({
  /** Path within the folder of the stack. */
  file: textSchema.regex(/^[\w-]+(?:[./][\w-]+)*$/u, {
    error: ({ input }) =>
      `"${String(input)}" is not a path within the stack's folder; write it as src/report.ts`,
  }),
  region: idSchema,
  label: plainTextSchema,
  /** What to look at, in a sentence. */
  look: inlineMarkdownSchema,
});

const stackSchema = z.strictObject({
  /** Its page is `/stacks/<id>/`, its archive `/stacks/<id>.zip`. Permanent. */
  id: idSchema,
  language: languageIdSchema,
  /** Folder in the project. */
  folder: textSchema,
  /** Files of the project that its archive holds beside the folder. */
  beside: z.array(textSchema).default([]),
  /** Languages whose toolchains it needs besides its own. */
  needs: z.array(languageIdSchema).default([]),
  /** Whether it is one of the four that pass `tests/contract/`. */
  contract: z.boolean().default(true),
  commands: z.strictObject({
    install: commandSchema.optional(),
    build: commandSchema.optional(),
    migrate: commandSchema.optional(),
    start: commandSchema,
    test: commandSchema,
    /** How it is built and started while one works on it, where that is another way than for release. */
    develop: z.strictObject({ build: commandSchema.optional(), start: commandSchema }).optional(),
    /** Format, linters and types, in this order. */
    check: z.array(commandSchema),
  }),
  show: z.array(shownSchema).min(1).max(6),
  /** What writing and running it taught: a default that did not fit, a thing that the others did not need. */
  taught: z.array(inlineMarkdownSchema).default([]),
});
/** A stack that runs: a folder of `examples/` with the commands to build and start it. */
export type Stack = z.output<typeof stackSchema>;

const stacksSchema = z.array(stackSchema).check(uniqueIds('stacks'));

/**
 * Checks the stacks at import.
 * @throws {DataError} naming file, stack, what was expected and how to mend it
 */
export const defineStacks = (file: string, input: z.input<typeof stacksSchema>): Stack[] =>
  parseData(file, stacksSchema, input);
