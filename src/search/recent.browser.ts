const key = 'searches';
const kept = 3;

/** The last searches of this tab, the latest first. They end with the tab. */
export const recentSearches = (): string[] => {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(stored)
      ? stored.filter((query) => typeof query === 'string').slice(0, kept)
      : [];
  } catch {
    // Storage is blocked, or holds something else.
    return [];
  }
};

/** Keeps a search that the reader has made use of. */
export const rememberSearch = (query: string): void => {
  if (!query) return;
  const others = recentSearches().filter((other) => other !== query);
  try {
    sessionStorage.setItem(key, JSON.stringify([query, ...others].slice(0, kept)));
  } catch {
    // Storage is blocked: nothing is offered again.
  }
};
