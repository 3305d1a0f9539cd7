/**
 * Puts parameters into an address in the place of those with the same names. All others stay as they were written.
 * @param search the address's query so far, with its question mark, or nothing
 * @param names every name whose parameters go
 * @param parameters what comes, as it is to stand in the address
 * @returns the query with its question mark, or nothing
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
