import { pairReasons } from '#data/pair-reasons.ts';
import type { Column, Row } from '#data/schemas/table.ts';

/**
 * What decides between two languages in a row of the scorecard, in at most nine words.
 * @param columns those that are shown; a reason exists for two languages only
 */
export const pairReason = ({ id }: Row, columns: readonly Column[]): string | undefined => {
  const [first, second, ...more] = columns.flatMap(({ language }) => language ?? []);
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  return (pairReasons[`${first}-${second}`] ?? pairReasons[`${second}-${first}`])?.[id];
};
