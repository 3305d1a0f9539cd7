import { NumberError } from './config.ts';

// #region top
export function explain(err: unknown) {
  const chain: string[] = [];
  for (let e = err; e instanceof Error; e = e.cause) {
    // mark: tell-apart
    if (e instanceof NumberError) {
      return `fix line ${e.found.line}: "${e.found.value}"`;
    }
    chain.push(e.message);
  }
  // mark: top
  return `failed: ${chain.join(': ')}`;
}
// #endregion
