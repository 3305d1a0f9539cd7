/**
 * The file name, without extension, of a table or its subset to two languages: `scorecard`, `scorecard.go-rust`.
 * @param table the table's id
 * @param languages ids of the languages shown, in the order of `languageIds`
 */
export const exportName = (table: string, languages: readonly string[]): string =>
  languages.length === 2 ? `${table}.${languages.join('-')}` : table;
