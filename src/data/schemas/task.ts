import { z } from 'astro/zod';
import { parseData } from '#kit/data-error.ts';
import { idSchema, inlineMarkdownSchema, plainTextSchema, textSchema } from '#kit/fields.ts';
import { isRecord } from '#kit/is-record.ts';
import { uniqueIds } from '#kit/unique-ids.ts';
import { wordCount } from '#kit/words.ts';
import { languageIdSchema } from './language-id.ts';
import { languageIds, type LanguageId } from './language.ts';

/** Text of at most so many words. */
const atMost = (words: number) =>
  inlineMarkdownSchema.refine((text) => wordCount(text) <= words, {
    error: ({ input }) =>
      `has ${String(wordCount(String(input)))} words; expected at most ${String(words)}`,
  });

/** A path within the folder of a program: `wrong/main.go`. */
const fileSchema = textSchema.regex(/^[\w-]+(?:[./][\w-]+)*$/u, {
  error: ({ input }) =>
    `"${String(input)}" is not a path within the program's folder; write it as wrong/main.go`,
});

/** A part of a file between `#region` and `#endregion`. */
const regionSchema = z.strictObject({ file: fileSchema, region: idSchema });
export type RegionName = z.output<typeof regionSchema>;

/** What a tool says about a wrong program: its output is captured when the programs are run. */
const messageSchema = z.strictObject({
  /** The command as one types it in the folder of the program. */
  command: textSchema,
  /** Whether it ends with an exit code other than 0. */
  fails: z.boolean({ error: 'expected true or false: whether the command fails' }),
  /** A part of its output that must be there, so that it cannot fail for another reason; empty if it prints nothing. */
  contains: z.string({ error: "expected text; '' if the command prints nothing" }),
  /** What to see in it, in a sentence. */
  caption: inlineMarkdownSchema,
});

/** What some programs need besides the toolchain of their language. */
const extras = ['postgres', 'rust'] as const;

const programSchema = z.strictObject({
  show: z
    .array(regionSchema)
    .min(1, { error: 'empty; name the region to show' })
    .max(3, { error: 'expected at most three regions' }),
  /** What the language does here, readable after its name. */
  summary: atMost(16),
  /** The command line of the run, if not the usual one of the language. */
  run: textSchema.optional(),
  /** What is run once before it is built. */
  prepare: textSchema.optional(),
  needs: z.array(z.enum(extras, { error: `expected some of ${extras.join(', ')}` })).default([]),
  /** Marks that do not occur in it, each with the reason. */
  lacks: z.record(idSchema, atMost(20)).default({}),
  /** The program that goes wrong, and what is said about it. */
  wrong: z
    .strictObject({
      ...regionSchema.shape,
      messages: z.array(messageSchema).min(1, { error: 'empty; name a command' }),
    })
    .optional(),
});
export type Program = z.output<typeof programSchema>;

/** Why a language has no program for a task. */
const absentSchema = z.strictObject({ without: inlineMarkdownSchema });

/** Zod's finished issues have all that its raw ones have, but not their type. */
const isRawIssue = (issue: unknown): issue is z.core.$ZodRawIssue => isRecord(issue);

/** A program, or why there is none: a union whose mistakes are those of the part that its author meant. */
const programOrReason = z
  .custom<z.input<typeof programSchema> | z.input<typeof absentSchema>>()
  .transform((value, context): Program | z.output<typeof absentSchema> => {
    const meant = isRecord(value) && 'without' in value ? absentSchema : programSchema;
    const result = meant.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const raw: unknown = { ...issue, input: value };
      if (isRawIssue(raw)) context.issues.push(raw);
    }
    return z.NEVER;
  });

const taskSchema = z
  .strictObject({
    /** Folder in `examples/` and name of its page in `/code/`, permanent. */
    id: idSchema,
    /** Its name in lists, navigation and search. */
    label: plainTextSchema,
    /** Other words readers search for. */
    aliases: z.array(textSchema).default([]),
    /** The two languages that a wide page shows at first. */
    opens: z.tuple([languageIdSchema, languageIdSchema]),
    /** What to compare, in the order of the numbers. */
    marks: z
      .array(
        z.strictObject({
          id: idSchema,
          label: plainTextSchema,
          /** What to look at in the programs, in a sentence. */
          look: atMost(36),
        }),
      )
      .min(2, { error: 'expected two to five marks' })
      .max(5, { error: 'expected two to five marks' })
      .check(uniqueIds('marks')),
    /** Whether all programs print the same. */
    output: z.enum(['same', 'own'], {
      error: "expected 'same', or 'own' if each language prints something else",
    }),
    programs: z.record(languageIdSchema, programOrReason),
  })
  .check((context) => {
    const { marks, programs } = context.value;
    const known = marks.map(({ id }) => id);
    for (const language of languageIds) {
      const program = programs[language];
      if ('without' in program) continue;
      for (const id of Object.keys(program.lacks))
        if (!known.includes(id))
          context.issues.push({
            code: 'custom',
            input: id,
            path: ['programs', language, 'lacks', id],
            message: `the task has no such mark; expected one of ${known.join(', ')}`,
          });
    }
  });

/** A small task that is solved by a program in each language. */
export type Task = z.output<typeof taskSchema>;

const tasksSchema = z
  .array(taskSchema)
  .min(1, { error: 'empty; expected at least one task' })
  .check(uniqueIds('tasks'));

/**
 * Checks the tasks at import.
 * @throws {DataError} naming file, task, what was expected and how to mend it
 */
export const defineTasks = (file: string, input: z.input<typeof tasksSchema>): Task[] =>
  parseData(file, tasksSchema, input);

/** A program of a task. */
export interface ProgramOf {
  readonly task: Task;
  readonly language: LanguageId;
  readonly program: Program;
}

/** The programs of a task, in the order of the languages. */
export const programsOf = (task: Task): ProgramOf[] =>
  languageIds.flatMap((language) => {
    const program = task.programs[language];
    return 'without' in program ? [] : [{ task, language, program }];
  });

/** The languages that a task leaves out, with the reason, for its page. */
export const absentOf = (task: Task): { language: LanguageId; why: string }[] =>
  languageIds.flatMap((language) => {
    const program = task.programs[language];
    return 'without' in program ? [{ language, why: program.without }] : [];
  });
