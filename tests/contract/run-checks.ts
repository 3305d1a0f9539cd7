import { inTime } from '#kit/in-time.ts';
import type { Asking, AskingCheck, Check, Holding, HoldingCheck, Outcome } from './check.ts';
import { exceptions } from './exceptions.ts';
import { wordsOf } from './harness/time.ts';
import { withException } from './result.ts';

/** The longest that one check may take, in milliseconds. */
const longest = 45_000;

/** Whether a check needs no more than an address. */
export const isAsking = (check: Check): check is AskingCheck => 'ask' in check;

const limited = (work: Promise<void>): Promise<void> => inTime(work, longest, 'this check');

/** Does one check. */
const outcomeOf = async (
  work: (figure: (text: string) => void) => Promise<void>,
): Promise<Outcome> => {
  let figure: string | undefined;
  try {
    await work((text) => {
      figure = text;
    });
    return { result: 'passed', ...(figure !== undefined && { figure }) };
  } catch (error) {
    const [line = ''] = wordsOf(error).split('\n');
    return { result: 'failed', why: figure === undefined ? line : `${line} (${figure})` };
  }
};

/** The checks in the order in which they are done: those that wait are done side by side. */
const turns = (checks: readonly Check[]): (readonly Check[])[] => {
  const patient = checks.filter(({ waits }) => waits);
  const own = checks.filter(({ waits }) => !waits).map((check) => [check]);
  return patient.length === 0 ? own : [patient, ...own];
};

/**
 * Does all checks, and says each on a line as it is done.
 * @param makeHolding what a check gets that needs more than an address, and how that is ended; undefined where there is none
 */
export const runChecks = async (
  checks: readonly Check[],
  stack: string,
  asking: Omit<Asking, 'figure'>,
  holding:
    ((check: HoldingCheck) => Promise<Omit<Holding, 'figure'> & AsyncDisposable>) | undefined,
): Promise<ReadonlyMap<string, Outcome>> => {
  const outcomes = new Map<string, Outcome>();
  const runOne = async (check: Check): Promise<void> => {
    const began = performance.now();
    const found = await outcomeOf(async (figure) => {
      if (isAsking(check)) {
        await limited(check.ask({ ...asking, figure }));
        return;
      }
      if (!holding) throw new Error('needs the process');
      await using held = await holding(check);
      await limited(check.run({ ...held, figure }));
    });
    const exception = exceptions.find((one) => one.stack === stack && one.check === check.id);
    const outcome = withException(found, exception);
    outcomes.set(check.id, outcome);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const words = outcome.result === 'passed' ? (outcome.figure ?? '') : outcome.why;
    console.log(
      `${stack}  ${outcome.result.padEnd(8)} ${seconds.padStart(5)} s  ${check.id}  ${words}`.trimEnd(),
    );
  };
  for (const turn of turns(checks)) await Promise.all(turn.map(runOne));
  return new Map(
    checks.flatMap(({ id }) => {
      const outcome = outcomes.get(id);
      return outcome ? [[id, outcome] as const] : [];
    }),
  );
};
