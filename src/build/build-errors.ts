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

/** A build error for the author: file, line and message, without stack traces. */
export const errorLines = (error: unknown): string[] => {
  if (!(error instanceof Error)) return [String(error)];
  // The bundler wraps the errors of several files in one.
  if ('errors' in error && Array.isArray(error.errors)) return error.errors.flatMap(errorLines);
  const { file, line } = placeOf(error);
  const place = file === undefined || line === undefined ? file : `${file}:${String(line)}`;
  return [
    place === undefined || error.message.startsWith(file ?? '')
      ? error.message
      : `${place}: ${error.message}`,
  ];
};

/**
 * Ends a build that cannot succeed: prints what is wrong, a line for each problem, and exits with 1 at once, because
 * pages that are still being rendered, or Astro itself, would print more below it.
 */
export const stopBuild = (lines: readonly string[]): never => {
  console.error(`\nThe build stopped.\n${lines.join('\n')}`);
  process.exit(1);
};
