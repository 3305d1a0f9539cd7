import { build } from 'astro';
import { errorLines } from '#build/build-errors.ts';

/** `npm run build`: Astro's build, with plain error messages instead of stack traces. */
try {
  await build({});
} catch (error) {
  console.error(`\nThe build stopped.\n${errorLines(error).join('\n')}`);
  // Exits at once; pages still being rendered would print more lines below the error.
  process.exit(1);
}
