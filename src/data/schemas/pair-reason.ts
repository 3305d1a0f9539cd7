import { z } from 'astro/zod';
import { plainTextSchema } from '#kit/fields.ts';
import { parseData } from '#kit/data-error.ts';
import { didYouMean } from '#kit/suggestion.ts';
import { wordCount } from '#kit/words.ts';
import { languageIds } from './language.ts';
import type { Table } from './table.ts';

/** The most words that a reason may have, so that it stays one line beside its scores. */
const mostWords = 9;

const reasonSchema = plainTextSchema.refine((text) => wordCount(text) <= mostWords, {
  error: ({ input }) =>
    `has ${String(wordCount(String(input)))} words; expected at most ${String(mostWords)}`,
});

/** Why two languages differ, or do not, in each row of the scorecard. */
export type PairReasons = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The pairs of languages, each once, in the order of the tables: `python-node`. */
export const languagePairs: readonly string[] = languageIds.flatMap((first, index) =>
  languageIds.slice(index + 1).map((second) => `${first}-${second}`),
);

/**
 * Checks at import that every pair of languages has a reason for every row of the scorecard.
 * @throws {DataError} naming file, pair, row, what was expected and how to mend it
 */
export const definePairReasons = (
  file: string,
  scorecard: Table,
  input: PairReasons,
): PairReasons => {
  const rows = scorecard.rows.map(({ id }) => id);
  const schema = z.record(z.string(), z.record(z.string(), reasonSchema)).check((context) => {
    const report = (path: string[], message: string): void => {
      context.issues.push({ code: 'custom', input: context.value, path, message });
    };
    for (const pair of languagePairs)
      for (const row of rows)
        if (context.value[pair]?.[row] === undefined)
          report([pair, row], `missing; say in at most ${String(mostWords)} words what decides`);
    for (const [pair, reasons] of Object.entries(context.value)) {
      if (!languagePairs.includes(pair))
        report([pair], `there is no pair "${pair}"${didYouMean(pair, languagePairs)}`);
      for (const row of Object.keys(reasons))
        if (!rows.includes(row))
          report([pair, row], `the scorecard has no row "${row}"${didYouMean(row, rows)}`);
    }
  });
  return parseData(file, schema, input);
};
