import type { AstroIntegrationLogger } from 'astro';

/**
 * Stops the build if there are problems, and logs one line for each.
 * @param problems one line for each: where it is and how to fix it
 * @param summary a summary of all, such as `3 problems in the built pages`
 * @throws {Error} without a stack trace: its reader needs the lines, not our call sites
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
