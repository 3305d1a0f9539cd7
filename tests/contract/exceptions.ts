import type { LanguageId } from '#data/schemas/language.ts';

/** Something that a stack cannot do by design. */
export interface Exception {
  readonly stack: LanguageId;
  /** The id of the check. */
  readonly check: string;
  /** What the check says then. Another failure is one. */
  readonly says: RegExp;
  /** Why not, in a sentence. */
  readonly reason: string;
}

/** What is not met, and why. A run fails if one of these is met after all. */
export const exceptions: readonly Exception[] = [
  {
    stack: 'go',
    check: 'hostile-percent',
    says: /\b400\b/u,
    reason:
      'net/http answers bad percent-encoding itself, with 400 in plain text and without an id, before a handler could.',
  },
];
