import { join } from 'node:path';
import { filesBelow } from '#kit/files.ts';

/** The files in public/, as paths from the root of the site. @param root the project's folder */
export const publicPaths = async (root: string): Promise<string[]> =>
  (await filesBelow(join(root, 'public'))).map((file) => `/${file}`);
