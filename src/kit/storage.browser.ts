/** For good, or as long as the tab. */
type Area = 'localStorage' | 'sessionStorage';

/** What the browser keeps under a key; null if nothing, undefined if it was told to keep nothing. */
export const kept = (key: string, area: Area = 'localStorage'): string | null | undefined => {
  try {
    return window[area].getItem(key);
  } catch {
    return undefined;
  }
};

/** Keeps a value, unless the browser was told to keep nothing. @param value null to forget it */
export const keep = (key: string, value: string | null, area: Area = 'localStorage'): void => {
  try {
    if (value === null) window[area].removeItem(key);
    else window[area].setItem(key, value);
  } catch {
    // It still holds on this page.
  }
};
