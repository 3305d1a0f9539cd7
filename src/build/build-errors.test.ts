import { describe, expect, test } from 'vitest';
import { errorLines } from './build-errors.ts';

describe('an error of the build', () => {
  const error = (message: string, more: object) => Object.assign(new Error(message), more);

  test('is said with its file and line, and what an author can do', () => {
    const file = `${process.cwd()}/content/go.mdx`;
    expect(
      errorLines(
        error('Two', {
          errors: [
            error('expected a corresponding closing brace', { loc: { file, line: 3 } }),
            error('content/a.mdx: as it is', { loc: { file: `${process.cwd()}/content/a.mdx` } }),
          ],
        }),
      ),
    ).toEqual([
      'content/go.mdx: line 3: expected a corresponding closing brace; a brace in text is written `\\{`',
      'content/a.mdx: as it is',
    ]);
  });
});
