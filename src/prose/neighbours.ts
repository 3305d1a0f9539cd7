/** The previous and the next page in reading order. */
export const neighbours = <Entry extends { readonly id: string }>(
  pages: readonly Entry[],
  id: string,
): { previous: Entry | undefined; next: Entry | undefined } => {
  const index = pages.findIndex((page) => page.id === id);
  return index < 0
    ? { previous: undefined, next: undefined }
    : { previous: pages[index - 1], next: pages[index + 1] };
};

/**
 * The part of a list around one of its entries, so that a list shown on every page does not grow with the number of
 * pages.
 * @param most the maximum number of entries
 */
export const around = <Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  id: string,
  most = 40,
): readonly Entry[] => {
  const place = Math.max(0, entries.findIndex((entry) => entry.id === id) - Math.floor(most / 2));
  const start = Math.max(0, Math.min(place, entries.length - most));
  return entries.slice(start, start + most);
};
