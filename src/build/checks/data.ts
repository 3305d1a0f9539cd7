import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isProblem, type Problem } from '#kit/data-error.ts';
import { filesBelow } from '#kit/files.ts';
import { isRecord } from '#kit/is-record.ts';
import { dataLine } from './data-lines.ts';
import { misnamedFiles, repeatedKeys, syntaxMistakes } from './data-source.ts';
import { dataModules } from './data-modules.ts';

/** A data file's path in the project, as a part of a pattern; the schemas are no data. */
const dataFile = String.raw`src/data/(?:search-words/)?[\w-]+\.ts`;

/** An import that failed, as Node and Vite say it: the file that was imported, and the data file that imports it. */
const failedImport = new RegExp(
  String.raw`^(?:Cannot find module|Failed to load url) '?([^\s']+)'?.*?(${dataFile})\W*(?:Does|$)`,
  'u',
);

/** The source texts of the data files, by path in the project. */
export type DataTexts = ReadonlyMap<string, string>;

/**
 * Reads the source texts of the data files.
 * @param root the project's folder
 */
export const dataTexts = async (root: string): Promise<DataTexts> => {
  const files = (await filesBelow(join(root, 'src/data')))
    .map((name) => `src/data/${name}`)
    .filter((file) => new RegExp(`^${dataFile}$`, 'u').test(file));
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, string]> => [
        file,
        await readFile(join(root, file), 'utf8'),
      ]),
    ),
  );
};

/** Problems with the line that follows from their path, if it can be found. */
export const withDataLines = (problems: readonly Problem[], texts: DataTexts): Problem[] =>
  problems.map((problem) => {
    const text = texts.get(problem.file);
    return problem.line !== undefined || text === undefined || problem.path === undefined
      ? problem
      : { ...problem, line: dataLine(problem.file, text, problem.path) };
  });

/** An import of a file that does not exist. */
const missingFile = (message: string, texts: DataTexts): Problem | undefined => {
  const [, wanted = '', importer] = failedImport.exec(message) ?? [];
  if (importer === undefined) return undefined;
  const name = wanted.replace(/^.*\//u, '');
  const before = texts.get(importer)?.split(name, 1)[0];
  return {
    file: importer,
    line: before?.split('\n').length,
    message: `the import of "${name}" leads to no file; correct its path`,
  };
};

/** What went wrong when a data file was imported. */
const importProblems = (file: string, error: unknown, texts: DataTexts): Problem[] => {
  // Not `instanceof`: in dev, the file may have been read by another copy of this module.
  if (isRecord(error) && Array.isArray(error['problems'])) {
    const problems = error['problems'].filter(isProblem);
    return problems.length > 0 ? problems : [{ file, message: String(error['message']) }];
  }
  const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  const missing = missingFile(message, texts);
  if (missing) return [missing];
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const place = new RegExp(`(${dataFile}):(\\d+)`, 'u').exec(stack);
  return [{ file: place?.[1] ?? file, line: place ? Number(place[2]) : undefined, message }];
};

const each = (
  texts: DataTexts,
  find: (file: string, text: string) => readonly Omit<Problem, 'file'>[],
): Problem[] =>
  [...texts].flatMap(([file, text]) => find(file, text).map((found) => ({ file, ...found })));

/**
 * Imports every data file, which makes it check itself.
 * @returns the problems with their lines; if there are none, the data can be used
 */
export const dataProblems = async (texts: DataTexts): Promise<Problem[]> => {
  const imported = await Promise.all(
    Object.entries(dataModules).map(async ([file, load]) => {
      try {
        await load();
        return [];
      } catch (error) {
        return importProblems(file, error, texts);
      }
    }),
  );
  const problems = imported.flat();
  const syntax = problems.length > 0 ? each(texts, syntaxMistakes) : [];
  return [
    ...(syntax.length > 0 ? syntax : withDataLines(problems, texts)),
    ...each(texts, repeatedKeys),
    ...each(texts, misnamedFiles),
  ];
};
