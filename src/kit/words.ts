/** A word: letters and digits with their marks, or a name that a sign belongs to (C++, C#). */
const word = String.raw`[cC]\+\+|[cC]#|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*`;

/** Matches each word of a text. The one place that says where a word begins and ends. */
export const wordPattern = (): RegExp => new RegExp(word, 'gu');

/** Made once, because making it takes longer than using it. `match` always begins at the beginning. */
const words = wordPattern();

/** The words of a text in lower case, in their order. */
export const wordsIn = (text: string): string[] => text.toLowerCase().match(words) ?? [];

/** Whether there is a word in a text. */
export const hasWord = (text: string): boolean => wordPattern().test(text);

/** The number of words of a text, as a person counts them: what stands between spaces. */
export const wordCount = (text: string): number => text.split(/\s+/u).filter(Boolean).length;
