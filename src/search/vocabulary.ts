/** Words as the index stores them: letters and digits in lower case. */
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The words of some texts, each once, in alphabetical order; words of one or two letters are left out.
 * @param except words to leave out
 */
export const vocabularyOf = (
  texts: readonly string[],
  except: ReadonlySet<string> = new Set(),
): string[] =>
  [...new Set(texts.flatMap(wordsIn))]
    .filter((word) => word.length > 2 && !except.has(word))
    .sort();
