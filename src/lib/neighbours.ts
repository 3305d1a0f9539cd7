/** The pages before and after one in reading order. */
export const neighbours = <Entry extends { readonly id: string }>(
  pages: readonly Entry[],
  id: string,
): { previous: Entry | undefined; next: Entry | undefined } => {
  const index = pages.findIndex((page) => page.id === id);
  return index < 0
    ? { previous: undefined, next: undefined }
    : { previous: pages[index - 1], next: pages[index + 1] };
};
