import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataError, parseData, type Problem } from '#kit/data-error.ts';
import { didYouMean } from '#kit/suggestion.ts';
import type { Metric } from './metric.ts';
import { sessionSchema, type Session } from './session.ts';

/** Where the lab writes: a file for each experiment and day. */
export const measuredFolder = 'src/data/measured';

/** The JSON of a file. @throws {DataError} when it is none */
const jsonOf = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new DataError([{ file, message: 'not JSON; restore it, or run `npm run lab` again' }]);
  }
};

/** Figures that no metric is for, and those that stand there twice. */
const figureProblems = (
  file: string,
  { figures }: Session,
  metrics: readonly Metric[],
): Problem[] => {
  const seen = new Set<string>();
  return figures.flatMap(({ metric: id, variant }, index) => {
    const at = (message: string): Problem => ({
      file,
      message: `figures number ${String(index + 1)}, ${message}`,
    });
    const metric = metrics.find((known) => known.id === id);
    const variants = metric?.variants.map((known) => known.id) ?? [];
    const name = `${id} ${variant}`;
    const again = seen.has(name);
    seen.add(name);
    if (!metric) {
      // Said once, not for each of its variants.
      if (figures.findIndex((figure) => figure.metric === id) < index) return [];
      const known = metrics.map((each) => each.id);
      return at(
        `metric: there is no "${id}" in src/data/metrics.ts${didYouMean(id, known) || '; add it there, or remove the figure'}`,
      );
    }
    if (!variants.includes(variant))
      return at(
        `variant: "${id}" has no "${variant}"; expected one of ${variants.join(', ')}${didYouMean(variant, variants)}`,
      );
    return again ? at(`metric: "${id}" of "${variant}" stands there twice; remove one`) : [];
  });
};

/**
 * Checks what the lab wrote into a file.
 * @throws {DataError} a problem for each mistake: file, field, what was expected
 */
export const parseSession = (file: string, text: string, metrics: readonly Metric[]): Session => {
  const session = parseData(file, sessionSchema, jsonOf(file, text));
  const expected = `${measuredFolder}/${session.day}-${session.experiment}.json`;
  const problems: Problem[] =
    file === expected
      ? figureProblems(file, session, metrics)
      : [{ file, message: `holds ${session.experiment} of ${session.day}; name it ${expected}` }];
  if (problems.length > 0) throw new DataError(problems);
  return session;
};

/**
 * Reads all that the lab wrote, the oldest day first; nothing, as long as it wrote nothing.
 * @param root the project's folder
 * @throws {DataError} a problem for each mistake
 */
export const readSessions = (root: string, metrics: readonly Metric[]): Session[] => {
  const folder = join(root, measuredFolder);
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.json'))
    : [];
  const problems: Problem[] = [];
  const sessions = names.sort().flatMap((name) => {
    const file = `${measuredFolder}/${name}`;
    try {
      return parseSession(file, readFileSync(join(root, file), 'utf8'), metrics);
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new DataError(problems);
  return sessions;
};
