export interface Upstream {
  readonly name: string;
  readonly url: string;
}

export class UpstreamError extends Error {
  readonly upstream: string;

  constructor(upstream: string, cause: unknown) {
    super(`upstream ${upstream} failed`, { cause });
    this.name = 'UpstreamError';
    this.upstream = upstream;
  }
}

// #region main
export async function fetchAll(
  upstreams: readonly Upstream[],
  caller: AbortSignal,
): Promise<string[]> {
  const failed = new AbortController();
  const signal = AbortSignal.any([
    caller,
    failed.signal,
    // mark: deadline
    AbortSignal.timeout(300),
  ]);
  // mark: concurrent
  const calls = upstreams.map((u) => get(u, signal));
  try {
    return await Promise.all(calls);
  } catch (error) {
    // Promise.all lets the other calls run on.
    // mark: release (2 lines)
    failed.abort(error);
    await Promise.allSettled(calls);
    throw error;
  }
}

async function get(
  { name, url }: Upstream,
  signal: AbortSignal,
): Promise<string> {
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) {
      // mark: release
      await response.body?.cancel();
      throw new Error(`status ${response.status}`);
    }
    return await response.text();
  } catch (error) {
    // mark: first-error
    throw new UpstreamError(name, error);
  }
}
// #endregion
