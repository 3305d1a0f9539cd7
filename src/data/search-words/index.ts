import { publishedMetrics } from '#data/measured.ts';
import type { SearchWords } from '#data/schemas/search-words.ts';
import { comparisonsWords } from './comparisons.ts';
import { languagesWords } from './languages.ts';
import { measuredWords } from './measured.ts';
import { practiceWords } from './practice.ts';
import { tablesWords } from './tables.ts';

/** The words of all places, by the file they are in. */
export const searchWords: Readonly<Record<string, SearchWords>> = {
  'src/data/search-words/comparisons.ts': comparisonsWords,
  'src/data/search-words/languages.ts': languagesWords,
  // Its page may not be part of the site yet.
  ...(publishedMetrics.length > 0 && { 'src/data/search-words/measured.ts': measuredWords }),
  'src/data/search-words/practice.ts': practiceWords,
  'src/data/search-words/tables.ts': tablesWords,
};
