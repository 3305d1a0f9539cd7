import { relative } from 'node:path';
import { build } from 'astro';

const fileOf = (error: Error): string | undefined => {
  const loc: unknown = 'loc' in error ? error.loc : undefined;
  if (typeof loc !== 'object' || loc === null || !('file' in loc)) return undefined;
  return typeof loc.file === 'string' ? relative(process.cwd(), loc.file) : undefined;
};

/** What went wrong, for the author: the file and the message, without the build's own call sites. */
const linesOf = (error: unknown): string[] => {
  if (!(error instanceof Error)) return [String(error)];
  // The bundler gathers the mistakes of several files into one error.
  if ('errors' in error && Array.isArray(error.errors)) return error.errors.flatMap(linesOf);
  const file = fileOf(error);
  return [
    file === undefined || error.message.includes(file)
      ? error.message
      : `${file}: ${error.message}`,
  ];
};

/** `npm run build`: Astro's build, whose failure is said in plain words instead of a stack trace. */
try {
  await build({});
} catch (error) {
  console.error(`\nThe build stopped.\n${linesOf(error).join('\n')}`);
  process.exitCode = 1;
}
