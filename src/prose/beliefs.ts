import { beliefs } from '#data/beliefs.ts';
import type { Belief } from '#data/schemas/belief.ts';
import { DataError } from '#kit/data-error.ts';
import { pageHref } from '#kit/page-address.ts';

/**
 * A belief by its id.
 * @throws {DataError} when there is none
 */
export const beliefOf = (id: string): Belief => {
  const belief = beliefs.find((candidate) => candidate.id === id);
  if (belief) return belief;
  throw new DataError(
    `there is no belief "${id}"; add it to src/data/beliefs.ts or correct the id`,
  );
};

/** The address of a belief on the page that lists them all. */
export const beliefHref = (id: string): string => `${pageHref('often-said')}#${id}`;
