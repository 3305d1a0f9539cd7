import { isLanguageId } from '#data/schemas/language.ts';
import { scorecard } from '#data/scorecard.ts';
import { inlineText } from '#kit/inline-markdown.ts';
import type { Page } from '#prose/page.ts';
import { cardScores } from '#tables/card-scores.ts';
import { pairGaps, pairTally } from '#tables/pair-gaps.ts';
import { selectColumns } from '#tables/table.ts';
import { chartSize, type Card } from './social-image.ts';

/** The most rows of a pair's chart that can be read on a card. */
const mostGaps = 5;

/** What the social image of a page says; the scorecard and the pairs in it have a chart. */
export const cardOf = ({ data, label, subject }: Page, languages: readonly string[]): Card => {
  const { title, answer, verified } = data;
  const known = languages.filter(isLanguageId);
  if (subject.kind === 'table' && subject.table === scorecard)
    return {
      title: label,
      answer: '',
      languages: known,
      verified,
      chart: cardScores(scorecard, scorecard.rows, chartSize(false)),
    };
  if (subject.kind === 'pair' && subject.sides.every(isLanguageId)) {
    const table = selectColumns(scorecard, subject.sides);
    const gaps = pairGaps(table);
    return {
      title: label,
      answer: pairTally(table.columns, gaps),
      languages: known,
      verified,
      chart: cardScores(
        table,
        gaps.slice(0, mostGaps).map(({ row }) => row),
        chartSize(true),
      ),
    };
  }
  return { title, answer: inlineText(answer), languages: known, verified };
};
