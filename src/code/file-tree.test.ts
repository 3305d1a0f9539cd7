import { expect, test } from 'vitest';
import { fileTree, treeLines } from './file-tree.ts';

test('folders come before files, and each is in order', () => {
  const paths = ['main.go', 'db/query.sql', 'README.md', 'cmd/links/main.go', 'db/migrate.go'];
  expect(treeLines(fileTree(paths))).toEqual([
    'cmd/',
    '  links/',
    '    main.go',
    'db/',
    '  migrate.go',
    '  query.sql',
    'README.md',
    'main.go',
  ]);
});
