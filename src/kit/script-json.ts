/** Data as JSON for a `script` element: `<` is escaped, so that no text can close the element. */
export const scriptJson = (data: unknown): string =>
  JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
