import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, type Change, type Copy } from './copy.ts';

interface Refusal {
  readonly mistake: string;
  readonly file: string;
  readonly change: Change;
  /** The one line the author reads: file, place, what is wrong, how to mend it. */
  readonly says: string | RegExp;
}

/** Mistakes that one build reports together, because they are all found in the same step. */
export interface Stage {
  readonly stage: string;
  readonly refusals: readonly Refusal[];
  readonly env?: Record<string, string>;
}

export const append = (text: string) => (before: string) => `${before}\n${text}\n`;
export const replace = (from: string | RegExp, to: string) => (before: string) =>
  before.replace(from, to);
export const page =
  (title: string, text = 'Text.') =>
  () =>
    `---\ntitle: ${title}\ndescription: A page that is well formed in every way but that no reader would ever find.\nverified: 2026-11-23\nanswer: Nobody.\n---\n\n${text}\n`;

/** Tests with one build for each stage that its mistakes stop it, each with its line and nothing after. */
export const describeRefusals = (stages: readonly Stage[]): void => {
  describe('the build refuses', () => {
    let copy: Copy;
    beforeAll(async () => {
      copy = await copyProject(true);
    });
    afterAll(() => copy.remove());

    describe.each(stages)('in $stage', ({ refusals, env }) => {
      let built: Awaited<ReturnType<Copy['build']>>;
      beforeAll(async () => {
        const undo = await copy.changeAll(refusals.map(({ file, change }) => [file, change]));
        built = await copy.build(env);
        await undo();
      });

      test.each(refusals)('$mistake', ({ says }) => {
        expect(
          built.output
            .split('\n')
            .filter((line) => (typeof says === 'string' ? line.includes(says) : says.test(line))),
          built.output.slice(-3000),
        ).not.toEqual([]);
        expect(built.code).toBe(1);
      });

      test('and nothing is said after what stopped it', () => {
        const [, last = ''] = built.output.split('\nThe build stopped.\n');
        expect(last.trim(), built.output.slice(-3000)).not.toBe('');
        expect(last).not.toMatch(/^\d\d:\d\d:\d\d|^ \(\+\d+/mu);
      });
    });
  });
};
