import { wordsIn } from '#kit/words.ts';

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
