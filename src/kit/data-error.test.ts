import { expect, test } from 'vitest';
import { DataError, problemsThrown } from './data-error.ts';

const throwing = (error: Error) => (): never => {
  throw error;
};

test('problems that are thrown keep their file; those without get that of the place', () => {
  const at = { file: 'a.ts', path: ['rows', 0] };
  const own = { file: 'b.ts', message: 'wrong' };
  expect(problemsThrown(throwing(new DataError([own])), at)).toEqual([own]);
  expect(problemsThrown(throwing(new DataError('wrong')), at)).toEqual([
    { ...at, message: 'wrong' },
  ]);
  expect(problemsThrown(() => 5, at)).toEqual([]);
});

test('what is no mistake of an author is thrown on, and so is one without a file', () => {
  expect(() => problemsThrown(throwing(new TypeError('x is undefined')))).toThrow(TypeError);
  expect(() => problemsThrown(throwing(new DataError('wrong')))).toThrow('wrong');
});
