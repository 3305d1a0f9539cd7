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

/** The anchor of a belief on a page that shows it among other text. */
export const oftenSaidAnchor = (id: string): string => `often-said-${id}`;

/** The address of a belief on the page that lists them all. */
export const beliefHref = (id: string): string => `${pageHref('often-said')}#${id}`;
