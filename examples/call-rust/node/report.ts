import { shingles } from './addon.ts';

const codeOf = (error: Error): unknown =>
  'code' in error ? error.code : undefined;

// #region caller
export function report(
  text: Uint8Array,
  k: number,
): string {
  let found: Uint32Array;
  try {
    // mark: boundary
    found = shingles(text, k);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    switch (codeOf(error)) {
      // mark: error (2 lines)
      case 'InvalidArg':
        return `error: ${error.message}`;
      // mark: panic (2 lines)
      case 'GenericFailure':
        return 'panic in the kernel';
      default:
        throw error;
    }
  }
  const [lowest] = found;
  if (lowest === undefined) return 'no shingles';
  const count = found.length;
  return `${count} shingles, the lowest is ${lowest}`;
}
// #endregion
