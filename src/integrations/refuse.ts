import type { AstroIntegrationLogger } from 'astro';

/**
 * Stops the build where there are problems, each said in a line of its own.
 * @param problems one line for each: where it is and how to mend it
 * @param summary what they are together, such as `3 problems in the built pages`
 * @throws {Error} without a stack: its reader needs the lines, not our call sites
 */
export const refuse = (
  logger: AstroIntegrationLogger,
  problems: readonly string[],
  summary: string,
): void => {
  if (problems.length === 0) return;
  for (const problem of problems) logger.error(problem);
  const error = new Error(`${summary}; mend the lines above and build again`);
  delete error.stack;
  throw error;
};
