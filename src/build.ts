import { build } from 'astro';
import { linesOf } from './lib/build-errors.ts';

/** `npm run build`: Astro's build, whose failure is said in plain words instead of a stack trace. */
try {
  await build({});
} catch (error) {
  console.error(`\nThe build stopped.\n${linesOf(error).join('\n')}`);
  process.exitCode = 1;
}
