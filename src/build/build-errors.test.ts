import { describe, expect, test } from 'vitest';
import { errorLines } from './build-errors.ts';

describe('an error of the build', () => {
  const error = (message: string, more: object) => Object.assign(new Error(message), more);

  test('is reported with its file and line', () => {
    const file = `${process.cwd()}/src/pages/404.astro`;
    expect(
      errorLines(
        error('Two', {
          errors: [
            error('expected a closing tag', { loc: { file, line: 3 } }),
            error('content/a.mdx: as it is', { loc: { file: `${process.cwd()}/content/a.mdx` } }),
          ],
        }),
      ),
    ).toEqual(['src/pages/404.astro:3: expected a closing tag', 'content/a.mdx: as it is']);
  });
});
