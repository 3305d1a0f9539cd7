import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataError, type Problem } from '#kit/data-error.ts';
import { filesBelow } from '#kit/files.ts';
import { pageIdOf } from '#kit/page-address.ts';
import { parseFrontMatter, splitPage } from './front-matter.ts';
import type { WrittenPage } from './page.ts';

/** A file in `content/`, as read from disk. */
export interface ContentFile {
  /** Path in the project: `content/go.mdx`. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * The files in `content/`, sorted by name; hidden files are left out.
 * @param root the project's folder
 */
export const contentFiles = async (root: string): Promise<ContentFile[]> => {
  const folder = join(root, 'content');
  const names = existsSync(folder) ? await filesBelow(folder) : [];
  return Promise.all(
    names
      .filter((name) => !/(^|\/)\./u.test(name))
      .map(async (name) => ({
        file: `content/${name}`,
        bytes: await readFile(join(folder, name)),
      })),
  );
};

/**
 * A page as its author wrote it.
 * @throws {DataError} when its front matter is wrong
 */
export const writtenPage = ({ file, bytes }: ContentFile): WrittenPage => {
  const { yaml = '', body = '' } = splitPage(new TextDecoder().decode(bytes)) ?? {};
  return { id: pageIdOf(file), file, body, data: parseFrontMatter(file, yaml) };
};

/**
 * Every page whose front matter can be read, sorted by id, and the problems of the others. What else can be wrong with
 * pages is found by `src/build/check-content.ts`.
 * @param root the project's folder
 */
export const readPages = async (
  root: string,
): Promise<{ pages: WrittenPage[]; problems: Problem[] }> => {
  const pages: WrittenPage[] = [];
  const problems: Problem[] = [];
  for (const file of await contentFiles(root))
    try {
      pages.push(writtenPage(file));
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      problems.push(...error.problems);
    }
  return { pages: pages.toSorted((one, other) => (one.id < other.id ? -1 : 1)), problems };
};

/**
 * Every page as its author wrote it, sorted by id.
 * @param root the project's folder
 * @throws {DataError} a problem for each mistake in front matter
 */
export const readWrittenPages = async (root: string): Promise<WrittenPage[]> => {
  const { pages, problems } = await readPages(root);
  if (problems.length > 0) throw new DataError(problems);
  return pages;
};
