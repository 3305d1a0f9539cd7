import { describe, expect, test } from 'vitest';
import { regionsOf } from './regions.ts';

const shown = (source: string, name = 'main') =>
  regionsOf('examples/a/go/main.go', source).get(name);

describe('regionsOf', () => {
  test('shows the lines between the comments, without their common indent', () => {
    const source = 'a\n\t// #region main\n\t\n\tif b {\n\t\tc\n\n\t}\n\n\t// #endregion\nd';
    expect(shown(source)?.map(({ text, number }) => [number, text])).toEqual([
      [4, 'if b {'],
      [5, '\tc'],
      [6, ''],
      [7, '}'],
    ]);
  });

  test('gives a mark to the next line, or to as many as it says, and to no empty one', () => {
    const source =
      '# #region main\n# mark: deadline\na\nb\n# mark: release (2 lines)\nc\n\nd\ne\n# #endregion';
    expect(shown(source)?.map(({ text, mark }) => [text, mark])).toEqual([
      ['a', 'deadline'],
      ['b', undefined],
      ['c', 'release'],
      ['', undefined],
      ['d', 'release'],
      ['e', undefined],
    ]);
  });

  test('keeps comments that only look like marks', () => {
    expect(shown('// #region main\n// marks the end\n// #endregion')).toHaveLength(1);
  });

  test.each([
    ['// #region a\nx', ':1: region "a" is not ended; write #endregion after it'],
    ['x\n// #endregion', ':2: #endregion without a #region before it; remove it'],
    [
      '// #region a\n// #region b\n// #endregion',
      ':2: region "a" (line 1) is still open; end it with #endregion',
    ],
    [
      '// #region a\n// #endregion\n// #region a\n// #endregion',
      ':3: duplicate region "a"; rename one',
    ],
    ['// mark: deadline\nx', ':1: the mark "deadline" is outside of a region; move it into one'],
    [
      '// #region a\nx\n// mark: deadline\n// #endregion',
      ':3: no line follows the mark "deadline" in its region; move it',
    ],
    [
      '// #region a\n// mark : deadline\nx\n// #endregion',
      ':2: not a mark; write it as "mark: deadline" or "mark: deadline (2 lines)"',
    ],
  ])('reports %j', (source, message) => {
    expect(() => regionsOf('examples/a/go/main.go', source)).toThrow(
      `examples/a/go/main.go${message}`,
    );
  });
});
