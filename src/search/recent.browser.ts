import { keep, kept } from '#kit/storage.browser.ts';

const key = 'searches';
const most = 3;

/** The last searches of this tab, the latest first. They end with the tab. */
export const recentSearches = (): string[] => {
  try {
    const stored: unknown = JSON.parse(kept(key, 'sessionStorage') ?? '[]');
    return Array.isArray(stored)
      ? stored.filter((query) => typeof query === 'string').slice(0, most)
      : [];
  } catch {
    // It holds something else.
    return [];
  }
};

/** Keeps a search that the reader has made use of. */
export const rememberSearch = (query: string): void => {
  if (!query) return;
  const others = recentSearches().filter((other) => other !== query);
  keep(key, JSON.stringify([query, ...others].slice(0, most)), 'sessionStorage');
};
