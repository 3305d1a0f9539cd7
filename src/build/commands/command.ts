/** A mistake on the command line, reported in one line. */
export class UsageError extends Error {}

/** Whether an error is a mistake in the arguments, found by us or by Node's `parseArgs`. */
const isUsageError = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof TypeError &&
    'code' in error &&
    String(error.code).startsWith('ERR_PARSE_ARGS_'));

/**
 * Runs a command of package.json.
 * @param main returns the exit code
 * @param usageCode the exit code for a mistake on the command line, which is reported without a stack trace
 */
export const command = async (main: () => Promise<number>, usageCode = 1): Promise<void> => {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!isUsageError(error)) throw error;
    console.error(error.message);
    process.exitCode = usageCode;
  }
};
