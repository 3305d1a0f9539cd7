import { errorLines, stopBuild } from '#build/build-errors.ts';
import { checkContent } from '#build/check-content.ts';
import { problemLine } from '#kit/data-error.ts';

/**
 * `npm run build`: checks what authors wrote, and then lets Astro build the site. Error messages are plain lines instead
 * of stack traces.
 */
try {
  const problems = await checkContent(process.cwd());
  if (problems.length > 0) stopBuild(problems.map(problemLine));
  const { build } = await import('astro');
  await build({});
} catch (error) {
  stopBuild(errorLines(error));
}
