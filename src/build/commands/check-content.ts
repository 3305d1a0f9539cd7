import { checkContent } from '#build/check-content.ts';
import { problemLine } from '#kit/data-error.ts';

/** `npm run check:content`: checks content/ and src/data/ without building; exits with 1 if anything is wrong. */
const problems = await checkContent(process.cwd());
for (const problem of problems) console.error(problemLine(problem));
process.exitCode = problems.length > 0 ? 1 : 0;
