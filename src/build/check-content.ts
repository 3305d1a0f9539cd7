import { problemLine, type Problem } from '#kit/data-error.ts';
import { pageIdOf } from '#kit/page-address.ts';
import { contentFiles, type ContentFile } from '#prose/written-pages.ts';
import { dataProblems, dataTexts } from './checks/data.ts';
import { fileProblems } from './checks/files.ts';
import { pageText } from './checks/page-text.ts';
import { publicPaths, publicProblems } from './checks/public-paths.ts';
import { textProblems } from './checks/text.ts';

const byPlace = (one: Problem, other: Problem): number =>
  one.file === other.file ? (one.line ?? 0) - (other.line ?? 0) : one.file < other.file ? -1 : 1;

/**
 * Checks everything that authors write, content/ and src/data/, without building anything.
 * @param root the project's folder
 * @param given the files of content/, if not those on disk
 * @returns every mistake, sorted by file and line; none if the site can be built from it
 */
export const checkContent = async (
  root: string,
  given?: readonly ContentFile[],
): Promise<Problem[]> => {
  const files = given ?? (await contentFiles(root));
  if (files.length === 0)
    return [{ file: 'content/', message: 'no page; expected at least content/index.mdx' }];
  const inFiles = fileProblems(files);
  const wrong = new Set(inFiles.map(({ file }) => file));
  const pages = files
    .filter(({ file }) => !wrong.has(file))
    .flatMap((content) => pageText(content) ?? []);
  const texts = await dataTexts(root);
  const inPublic = await publicPaths(root);
  const inTexts = textProblems(pages, inPublic);
  const inData = await dataProblems(texts);
  const found = [
    ...inFiles,
    ...pages.flatMap(({ problems }) => problems),
    ...inTexts,
    ...publicProblems(
      inPublic,
      files.map(({ file }) => pageIdOf(file)),
    ),
    ...inData,
  ];
  if (inData.length === 0) {
    const { exampleProblems } = await import('#code/program-problems.ts');
    const { stackProblems } = await import('#code/stack-problems.ts');
    found.push(...exampleProblems(root), ...stackProblems(root));
    // Only now, because these modules use the data.
    const { pageProblems } = await import('./checks/pages.ts');
    found.push(
      ...(await pageProblems(
        root,
        files.map(({ file }) => file),
        pages,
        texts,
        new Set(inTexts.map(({ file }) => file)),
      )),
    );
  }
  // Data files import each other, so that one mistake may be met on several ways.
  return [...new Map(found.map((problem) => [problemLine(problem), problem])).values()].toSorted(
    byPlace,
  );
};
