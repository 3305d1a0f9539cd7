import { setFlagsFromString } from 'node:v8';
import { linesOf } from '../lib/build-errors.ts';

// A build of thousands of pages has to fit into a small machine: the heap grows to half as much again as is in use, not to
// a multiple of it, and the bundler's allocator (mimalloc) gives back at once what it frees. Both must be set before
// Astro is loaded. The system's allocator keeps two stores for all threads instead of eight for each core; it reads that
// only when the process starts, so `MALLOC_ARENA_MAX` stands in package.json.
setFlagsFromString('--heap-growing-percent=50');
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
const { build } = await import('astro');

/** `npm run build`: Astro's build, whose failure is said in plain words instead of a stack trace. */
try {
  await build({});
} catch (error) {
  console.error(`\nThe build stopped.\n${linesOf(error).join('\n')}`);
  // Now, or the pages that are still on their way would print more lines below.
  process.exit(1);
}
