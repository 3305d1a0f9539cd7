/** A mistake of the person at the command line, said in one line. */
export class UsageError extends Error {}

/** A mistake in the arguments, told by `UsageError` or by Node's `parseArgs`. */
const isUsageError = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof TypeError &&
    'code' in error &&
    String(error.code).startsWith('ERR_PARSE_ARGS_'));

/**
 * Runs a command of package.json.
 * @param main returns the exit code
 * @param usageCode the exit code after a mistake at the command line, which is said without a stack
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
