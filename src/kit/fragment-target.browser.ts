/**
 * The element that a URL fragment names: `#a` or `#a%20b`; null also for malformed encoding, which readers can type.
 */
export const fragmentTarget = (hash: string): HTMLElement | null => {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
};
