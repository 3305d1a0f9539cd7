import type { SearchWords } from '#data/schemas/search-words.ts';
import { comparisonsWords } from './comparisons.ts';
import { languagesWords } from './languages.ts';
import { practiceWords } from './practice.ts';
import { tablesWords } from './tables.ts';

/** The words of all places, by the file they are in. */
export const searchWords: Readonly<Record<string, SearchWords>> = {
  'src/data/search-words/comparisons.ts': comparisonsWords,
  'src/data/search-words/languages.ts': languagesWords,
  'src/data/search-words/practice.ts': practiceWords,
  'src/data/search-words/tables.ts': tablesWords,
};
