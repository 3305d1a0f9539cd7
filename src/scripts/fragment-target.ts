/** The element that the fragment of an address names: `#a` or `#a%20b`. None where it is malformed, as anyone may write it. */
export const fragmentTarget = (hash: string): HTMLElement | null => {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
};
