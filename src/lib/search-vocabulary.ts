/** Words as the index knows them: lower case, letters and digits. */
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The words of some texts, each once, in alphabetical order.
 * @param except words to leave out
 */
export const vocabularyOf = (
  texts: readonly string[],
  except: ReadonlySet<string> = new Set(),
): string[] =>
  [...new Set(texts.flatMap(wordsIn))]
    .filter((word) => word.length > 2 && !except.has(word))
    .sort();
