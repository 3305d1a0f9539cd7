/** Writes a text into an element, unless it is there already: a live region announces every write, even of equal text. */
export const write = (element: Element | null | undefined, text: string): void => {
  if (element && element.textContent !== text) element.textContent = text;
};
