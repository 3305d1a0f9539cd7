const company = 'Example Ltd';

// #region wrong
interface Team {
  signature?: string;
}

interface User {
  team?: Team;
  signature?: string;
}

function signature(
  users: ReadonlyMap<string, User>,
  id: string,
): string | undefined {
  const user = users.get(id);
  if (user === undefined) return undefined;
  return (
    user.signature ?? user.team.signature ?? company
  );
}
// #endregion

console.log(
  signature(new Map([['carl', {}]]), 'carl'),
);
