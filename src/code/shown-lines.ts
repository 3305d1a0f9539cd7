import type { Problem } from '#kit/data-error.ts';

/**
 * What looks like a secret: keys of well-known services, private keys, long values given to names such as `password`.
 * Source of the prefixes: what GitHub's secret scanning lists as its patterns.
 */
const secret =
  /\b(AKIA[0-9A-Z]{16}|gh[pousr]_\w{20,}|github_pat_\w{20,}|sk-[\w-]{20,}|xox[abp]-[\w-]{10,}|AIza[\w-]{30,})|-----BEGIN [A-Z ]*PRIVATE KEY|(password|passwd|secret|token|api[_-]?key)["']?\s*[:=]+\s*["'][^"'\s]{8,}["']/iu;

/**
 * What is wrong with a line of code that a page shows: too wide, or what looks like a secret.
 * @param at its file and line
 * @param widest how many columns a page can show without scrolling sideways
 * @param better how many are better
 */
export const shownLineProblems = (
  text: string,
  at: Pick<Problem, 'file' | 'line'>,
  widest: number,
  better?: number,
): Problem[] => [
  ...(text.length > widest
    ? [
        {
          ...at,
          message: `the shown line has ${String(text.length)} columns; expected at most ${String(widest)}${better === undefined ? '' : `, better ${String(better)}`}`,
        },
      ]
    : []),
  ...(secret.test(text)
    ? [{ ...at, message: 'looks like a secret; read it from the environment' }]
    : []),
];
