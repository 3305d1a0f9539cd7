import type { DecisionRecord } from '#decide/record/decision-record.ts';
import type { Ranking, Weighting } from './ranking.ts';
import type { Contender, Dimension, ScoreMatrix } from '#data/schemas/score-matrix.ts';
import { flipTexts, marginText, outcomeText, sumText, termText } from './ranking-text.ts';

/** What a record made from weights links to and quotes, as Markdown. */
export interface WeightsEvidence {
  /** The full URL of the weights page with the chosen weights. */
  readonly url: string;
  /** Links a dimension to its row. */
  readonly dimension: (dimension: Dimension) => string;
  /** A cell in one line, with its URL and verification day. */
  readonly cell: (dimension: Dimension, contender: Contender) => string;
  /** The source line of the scores. */
  readonly origin: string;
}

/**
 * The record of a decision by weights: options with their sums, drivers with their weights and, as consequences, each
 * weighted dimension in which another contender scores higher.
 */
export const weightsRecord = (
  { dimensions }: ScoreMatrix,
  { weights, variants }: Weighting,
  ranking: Ranking,
  evidence: WeightsEvidence,
): DecisionRecord => {
  const { standings, leaders, most } = ranking;
  const counted = dimensions
    .map((dimension) => ({ dimension, weight: weights[dimension.id] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  const [first] = leaders;
  const chosen = leaders.length === 1 && first ? first : undefined;
  const shown = standings.slice(0, Math.max(2, leaders.length)).map(({ contender }) => contender);

  const scoreIn = (contender: Contender, dimension: Dimension): number =>
    standings
      .find((standing) => standing.contender === contender)
      ?.terms.find((term) => term.dimension === dimension)?.score ?? 0;
  const variant = (dimension: Dimension): string => {
    const applies = dimension.variants.find(({ id }) => id === variants[dimension.id]);
    return applies ? `, where two scores are given that for ${applies.label}` : '';
  };
  const price = chosen
    ? counted.flatMap(({ dimension }) => {
        const own = scoreIn(chosen, dimension);
        const better = standings.filter(({ contender }) => scoreIn(contender, dimension) > own);
        if (better.length === 0) return [];
        const others = better.map(
          ({ contender }) => `${contender.label} ${String(scoreIn(contender, dimension))}`,
        );
        return [
          `${evidence.dimension(dimension)}: ${chosen.label} ${String(own)}, ${others.join(', ')}`,
        ];
      })
    : [];

  return {
    title: chosen ? `Take ${chosen.label}` : 'Too close to call',
    background: [
      `Weighed on ${String(counted.length)} dimensions with [these weights](${evidence.url}).`,
    ],
    options: standings.map(
      ({ contender, sum, terms }) =>
        `${contender.label}: ${sumText(sum, most)} (${terms
          .filter(({ weight }) => weight > 0)
          .map(termText)
          .join(' + ')})`,
    ),
    drivers: counted.map(
      ({ dimension, weight }) =>
        `${evidence.dimension(dimension)}: weight ${String(weight)} of 5${variant(dimension)}`,
    ),
    decision: [outcomeText(ranking), marginText(ranking)].filter(Boolean).join(' '),
    consequences: price,
    changesMind: flipTexts(ranking),
    evidence: counted.flatMap(({ dimension }) =>
      shown.map((contender) => evidence.cell(dimension, contender)),
    ),
    origin: evidence.origin,
  };
};
