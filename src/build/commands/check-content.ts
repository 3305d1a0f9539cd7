import { errorLines } from '#build/build-errors.ts';
import { checkContent } from '#build/check-content.ts';
import { problemLine } from '#kit/data-error.ts';

/** `npm run check:content`: checks content/ and src/data/ without building; exits with 1 if anything is wrong. */
const lines = await checkContent(process.cwd()).then(
  (problems) => problems.map(problemLine),
  errorLines,
);
for (const line of lines) console.error(line);
if (lines.length === 0) console.log('content/ and src/data/: no mistakes');
process.exitCode = lines.length > 0 ? 1 : 0;
