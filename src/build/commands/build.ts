import { setFlagsFromString } from 'node:v8';
import { linesOf } from '#build/build-errors.ts';

// Keeps the memory of large builds small: V8 grows the heap by half of what is in use instead of a multiple of it, and
// the bundler's allocator (mimalloc) returns freed memory at once. Both must be set before Astro is loaded. With
// `MALLOC_ARENA_MAX`, glibc's malloc uses two arenas in total instead of eight per core; it is set in package.json,
// because malloc reads it only when the process starts.
setFlagsFromString('--heap-growing-percent=50');
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
const { build } = await import('astro');

/** `npm run build`: Astro's build, with plain error messages instead of stack traces. */
try {
  await build({});
} catch (error) {
  console.error(`\nThe build stopped.\n${linesOf(error).join('\n')}`);
  // Exits at once; pages still being rendered would print more lines below the error.
  process.exit(1);
}
