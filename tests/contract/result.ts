import type { Check, Outcome } from './check.ts';
import type { Exception } from './exceptions.ts';

/** What came of one stack. */
export interface StackResult {
  readonly stack: string;
  /** Name and version, such as `Go 1.27.4`. */
  readonly toolchain: string;
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

/** What a check did, with what is said to be impossible: an exception that passes is a failure. */
export const withException = (outcome: Outcome, exception: Exception | undefined): Outcome => {
  if (!exception) return outcome;
  if (outcome.result !== 'failed')
    return {
      result: 'failed',
      why: 'passed, though exceptions.ts says that it cannot: remove it there',
    };
  return exception.says.test(outcome.why) ? { result: 'not met', why: exception.reason } : outcome;
};

/** The checks that a stack does not meet, each with its reason: what is recorded of a run besides that it passed. */
export const notMetOf = (outcomes: StackResult['outcomes']): Record<string, string> =>
  Object.fromEntries(
    [...outcomes].flatMap(([id, outcome]) =>
      outcome.result === 'not met' ? [[id, outcome.why]] : [],
    ),
  );

const marks = { passed: 'ok', failed: 'FAILED', 'not met': 'not met' } as const;

/** The results as a table of text, and a line for each that is not passed. */
export const resultTable = (checks: readonly Check[], results: readonly StackResult[]): string => {
  const width = Math.max(...checks.map(({ id }) => id.length));
  const row = (id: string, cells: readonly string[]): string =>
    [id.padEnd(width), ...cells.map((cell) => cell.padEnd(8))].join('  ').trimEnd();
  const words = (id: string): string[] =>
    results.flatMap(({ stack, outcomes }) => {
      const outcome = outcomes.get(id);
      if (!outcome) return [];
      const text =
        outcome.result === 'passed' ? outcome.figure : `${outcome.result}: ${outcome.why}`;
      return text === undefined ? [] : [`    ${stack}: ${text}`];
    });
  const asked = checks.filter(({ id }) => results.some(({ outcomes }) => outcomes.has(id)));
  return [
    row(
      '',
      results.map(({ stack }) => stack),
    ),
    ...asked.flatMap(({ id }) => [
      row(
        id,
        results.map(({ outcomes }) => {
          const outcome = outcomes.get(id);
          return outcome ? marks[outcome.result] : '–';
        }),
      ),
      ...words(id),
    ]),
  ].join('\n');
};

/** Whether anything failed. */
export const hasFailed = (results: readonly StackResult[]): boolean =>
  results.some(({ outcomes }) => [...outcomes.values()].some(({ result }) => result === 'failed'));
