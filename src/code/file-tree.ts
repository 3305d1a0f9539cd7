/** A folder or file of a tree. */
export interface TreeEntry {
  readonly name: string;
  /** What a folder holds; undefined for a file. */
  readonly entries?: readonly TreeEntry[];
}

/**
 * Files as a tree: folders first, then files, each by name.
 * @param paths with `/`
 */
export const fileTree = (paths: readonly string[]): TreeEntry[] => {
  const folders = new Map<string, string[]>();
  const files: TreeEntry[] = [];
  for (const path of paths) {
    const slash = path.indexOf('/');
    if (slash === -1) files.push({ name: path });
    else {
      const name = path.slice(0, slash);
      folders.set(name, [...(folders.get(name) ?? []), path.slice(slash + 1)]);
    }
  }
  const byName = (one: TreeEntry, other: TreeEntry): number => (one.name < other.name ? -1 : 1);
  return [
    ...[...folders]
      .map(([name, below]): TreeEntry => ({ name, entries: fileTree(below) }))
      .sort(byName),
    ...files.sort(byName),
  ];
};

/** A tree as lines, each indented by two spaces a level; folders end in a slash. */
export const treeLines = (tree: readonly TreeEntry[], depth = 0): string[] =>
  tree.flatMap(({ name, entries }) => [
    `${'  '.repeat(depth)}${name}${entries ? '/' : ''}`,
    ...(entries ? treeLines(entries, depth + 1) : []),
  ]);
