import { isSourceId } from '#data/schemas/claim.ts';
import type { SourceId } from '#data/sources.ts';
import { DataError } from '#kit/data-error.ts';
import { idList } from '#kit/id-list.ts';

/**
 * The sources that a `Cite` names.
 * @param ids separated by spaces
 * @throws {DataError} when one does not exist
 */
export const sourceIds = (ids: string): SourceId[] =>
  idList(ids).map((id) => {
    if (isSourceId(id)) return id;
    throw new DataError(`unknown source "${id}"; add it to src/data/sources.ts or correct the id`);
  });
