import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageSchema } from '#data/schemas/page.ts';
import { pagesIn, sections } from '#data/sections.ts';
import { DataError, parseData, readEach } from '#kit/data-error.ts';
import { filesBelow } from '#kit/files.ts';
import { pageIdOf } from '#kit/page-address.ts';
import { contentProblems, type ContentFile } from './content-files.ts';
import { readFrontMatter, splitPage } from './front-matter.ts';
import type { WrittenPage } from './page.ts';

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

/** Pages that `src/data/sections.ts` lists but that do not exist, and pages it does not list. */
const listProblems = (files: readonly ContentFile[]): string[] => {
  const ids = new Set(files.map(({ file }) => pageIdOf(file)));
  const listed = new Set(['index', ...sections.flatMap(pagesIn)]);
  return [
    ...[...listed.difference(ids)].map(
      (id) =>
        `src/data/sections.ts: the page "${id}" is listed, but content/${id}.mdx does not exist; write it or take it off the list`,
    ),
    ...files
      .filter(({ file }) => !listed.has(pageIdOf(file)))
      .map(
        ({ file }) =>
          `${file}: no section in src/data/sections.ts lists "${pageIdOf(file)}", so no reader would find it; add it there`,
      ),
  ];
};

const writtenPage = ({ file, bytes }: ContentFile): WrittenPage => {
  const { yaml = '', body = '' } = splitPage(new TextDecoder().decode(bytes)) ?? {};
  const read = readFrontMatter(yaml);
  return {
    id: pageIdOf(file),
    file,
    body,
    data: parseData(file, pageSchema, 'data' in read ? read.data : undefined),
  };
};

/**
 * Every page as its author wrote it, sorted by id.
 * @param root the project's folder
 * @throws {DataError} one line for each mistake: files that are no pages, wrong front matter, pages that no section
 *   lists or that do not exist
 */
export const readWrittenPages = async (root: string): Promise<WrittenPage[]> => {
  const files = await contentFiles(root);
  if (files.length === 0)
    throw new DataError('content/: found no page; expected at least content/index.mdx');
  const problems = contentProblems(files);
  if (problems.length > 0) throw new DataError(problems.join('\n'));
  return readEach(files, writtenPage, listProblems(files)).toSorted((one, other) =>
    one.id < other.id ? -1 : 1,
  );
};
