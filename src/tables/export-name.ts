/**
 * The file name, without extension, of a table or its subset to two languages: `scorecard`, `scorecard.go-rust`.
 * @param table the table's id
 * @param languages ids of the languages shown, in the order of `languageIds`
 */
export const exportName = (table: string, languages: readonly string[]): string =>
  languages.length === 2 ? `${table}.${languages.join('-')}` : table;

/**
 * The two languages chosen, in the order of the table, whichever was chosen first; empty if it is not two.
 * @param known the languages of the table, in its order
 */
export const chosenPair = (
  known: readonly string[],
  chosen: readonly string[],
): readonly string[] => (chosen.length === 2 ? known.filter((id) => chosen.includes(id)) : []);

/**
 * The address of a download for the languages chosen.
 * @param address that of the whole table
 * @param pair as `chosenPair()` returns it
 */
export const subsetAddress = (address: string, table: string, pair: readonly string[]): string =>
  address.replace(`/${table}.`, `/${exportName(table, pair)}.`);
