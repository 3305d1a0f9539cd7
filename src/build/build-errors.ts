import { relative } from 'node:path';
import { isRecord } from '#kit/is-record.ts';

/** The file and line of an error from Astro, Vite or MDX. */
const placeOf = (error: Error): { file?: string; line?: number } => {
  const loc: unknown = 'loc' in error ? error.loc : undefined;
  if (!isRecord(loc)) return {};
  return {
    ...(typeof loc['file'] === 'string' && { file: relative(process.cwd(), loc['file']) }),
    ...(typeof loc['line'] === 'number' && { line: loc['line'] }),
  };
};

/** Hints for MDX syntax that somebody writing prose produces by accident. */
const hints: readonly (readonly [RegExp, string])[] = [
  [/closing brace|acorn/u, 'a brace in text is written `\\{`'],
  [/before name|in name|closing (slash|tag)/u, 'close the tag; a `<` in text is written `\\<`'],
];

/** A message, followed by a hint on how to fix the mistake where there is one. */
const sayingOf = (message: string): string => {
  const hint = hints.find(([pattern]) => pattern.test(message))?.[1];
  return hint === undefined ? message : `${message}; ${hint}`;
};

/** A build error for the author: file, line and message, without stack traces. */
export const errorLines = (error: unknown): string[] => {
  if (!(error instanceof Error)) return [String(error)];
  // The bundler wraps the errors of several files in one.
  if ('errors' in error && Array.isArray(error.errors)) return error.errors.flatMap(errorLines);
  const { file, line } = placeOf(error);
  const place = [file, line === undefined ? undefined : `line ${String(line)}`];
  return [
    file === undefined || error.message.includes(file)
      ? error.message
      : `${place.filter((part) => part !== undefined).join(': ')}: ${sayingOf(error.message)}`,
  ];
};
