/**
 * Replaces some parameters of a query string; all others stay as they were written.
 * @param search the current query string, with its question mark, or empty
 * @param names the names of the parameters to remove
 * @param parameters the parameters to add, already encoded
 * @returns the query string with its question mark, or empty
 */
export const withParameters = (
  search: string,
  names: readonly string[],
  parameters: readonly string[],
): string => {
  const others = search
    .slice(1)
    .split('&')
    .filter((parameter) => {
      const [name] = new URLSearchParams(parameter).keys();
      return name !== undefined && !names.includes(name);
    });
  const all = [...others, ...parameters];
  return all.length > 0 ? `?${all.join('&')}` : '';
};
