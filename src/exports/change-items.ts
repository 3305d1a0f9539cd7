import { programChanges } from '#code/program-changes.ts';
import { inlineText } from '#kit/inline-markdown.ts';
import type { SitePath } from '#kit/url.ts';
import { changes } from '#tables/changes.ts';

/** A score or verdict that moved, or programs of a task that changed. */
export interface ChangeItem {
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
  readonly title: string;
  readonly path: SitePath;
  /** Plain text. */
  readonly description: string;
}

/**
 * What changed in scores, verdicts and programs, the newest first.
 * @param root the project's folder
 */
export const changeItems = (root: string): ChangeItem[] =>
  [
    ...changes.map(({ id, on, what, from, to, why }) => ({
      on,
      title: `${what}: from ${from} to ${to}`,
      path: `/changes/#${id}` as const,
      description: inlineText(why),
    })),
    ...programChanges(root),
  ].toSorted((one, other) => other.on.localeCompare(one.on));
