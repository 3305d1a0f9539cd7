// #region absence
const company = 'Example Ltd';

export interface Team {
  // mark: may-be-missing
  signature?: string;
}

export interface User {
  // mark: may-be-missing (2 lines)
  team?: Team;
  signature?: string;
}

export type Users = ReadonlyMap<string, User>;

/**
 * Returns what a user's letters end with, and
 * undefined if there is no such user.
 */
export function signature(
  users: Users,
  id: string,
): string | undefined {
  const user = users.get(id);
  // mark: ask
  if (user === undefined) return undefined;
  // Not ||: an empty signature is a choice.
  return (
    user.signature ??
    // mark: ask
    user.team?.signature ??
    // mark: default
    company
  );
}
// #endregion
