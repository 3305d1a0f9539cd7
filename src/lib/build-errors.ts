import { relative } from 'node:path';
import { isRecord } from './is-record.ts';

/** Where an error of Astro, Vite or MDX says it is. */
const placeOf = (error: Error): { file?: string; line?: number } => {
  const loc: unknown = 'loc' in error ? error.loc : undefined;
  if (!isRecord(loc)) return {};
  return {
    ...(typeof loc['file'] === 'string' && { file: relative(process.cwd(), loc['file']) }),
    ...(typeof loc['line'] === 'number' && { line: loc['line'] }),
  };
};

/** Marks of MDX that an author who writes prose did not mean as such. */
const hints: readonly (readonly [RegExp, string])[] = [
  [/closing brace|acorn/u, 'a brace in text is written `\\{`'],
  [/before name|in name|closing (slash|tag)/u, 'close the tag; a `<` in text is written `\\<`'],
];

/** A message, and how to mend what it is about. */
const sayingOf = (message: string): string => {
  const hint = hints.find(([pattern]) => pattern.test(message))?.[1];
  return hint === undefined ? message : `${message}; ${hint}`;
};

/** What went wrong in a build, for the author: file, line and message, without the build's own call sites. */
export const linesOf = (error: unknown): string[] => {
  if (!(error instanceof Error)) return [String(error)];
  // The bundler gathers the mistakes of several files into one error.
  if ('errors' in error && Array.isArray(error.errors)) return error.errors.flatMap(linesOf);
  const { file, line } = placeOf(error);
  const place = [file, line === undefined ? undefined : `line ${String(line)}`];
  return [
    file === undefined || error.message.includes(file)
      ? error.message
      : `${place.filter((part) => part !== undefined).join(': ')}: ${sayingOf(error.message)}`,
  ];
};
