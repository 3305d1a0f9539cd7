/** Splits a text of ids separated by spaces. */
export const idList = (ids: string): string[] => ids.split(/\s+/u).filter(Boolean);
