import { join } from 'node:path';
import type { Problem } from '#kit/data-error.ts';
import { filesBelow } from '#kit/files.ts';
import { pageUrl } from '#kit/page-address.ts';

/** The files in public/, as paths from the root of the site. @param root the project's folder */
export const publicPaths = async (root: string): Promise<string[]> =>
  (await filesBelow(join(root, 'public'))).map((file) => `/${file}`);

/**
 * Files in public/ that a page would be written over by.
 * @param paths the files in public/, as paths from the root of the site
 * @param ids the ids of the pages in content/
 */
export const publicProblems = (paths: readonly string[], ids: readonly string[]): Problem[] => {
  const pageOf = new Map<string, string>(
    ids.flatMap((id) =>
      ['index.html', 'index.md'].map((name) => [`${pageUrl(id)}${name}`, id] as const),
    ),
  );
  return paths.flatMap((path) => {
    const id = pageOf.get(path);
    return id === undefined
      ? []
      : {
          file: `public${path}`,
          message: `has the address of content/${id}.mdx; rename or remove it`,
        };
  });
};
