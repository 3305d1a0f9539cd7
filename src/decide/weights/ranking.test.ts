import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allWeightsEqual, rank, type Ranking, type Weighting } from './ranking.ts';
import type { Dimension, ScoreMatrix } from '#data/schemas/score-matrix.ts';
import { flipTexts, marginText, outcomeText, placeText } from './ranking-text.ts';
import { weightSteps } from '#data/scale.ts';
import { scoreMatrixOf } from '#data/score-matrix.ts';
import { scorecard as table } from '#data/scorecard.ts';

const score = fc.integer({ min: 1, max: 5 });
const weight = fc.integer({ min: 0, max: 5 });
const variants = [
  { id: 'a', label: 'A' },
  { id: 'b', label: 'B' },
];

/** Scorecards of any size, some of whose rows have two variants, with weights for them. */
const cases = fc
  .record({ rows: fc.integer({ min: 1, max: 8 }), columns: fc.integer({ min: 2, max: 5 }) })
  .chain(({ rows, columns }) =>
    fc
      .record({
        twofold: fc.array(fc.boolean(), { minLength: rows, maxLength: rows }),
        scores: fc.array(
          fc.array(fc.oneof(fc.tuple(score), fc.tuple(score, score)), {
            minLength: rows,
            maxLength: rows,
          }),
          { minLength: columns, maxLength: columns },
        ),
        weights: fc.array(weight, { minLength: rows, maxLength: rows }),
        chosen: fc.array(fc.constantFrom('a', 'b'), { minLength: rows, maxLength: rows }),
      })
      .map(({ twofold, scores, weights, chosen }) => {
        const dimensions = twofold.map((two, index): Dimension => ({
          id: `row-${String(index)}`,
          label: `Row ${String(index)}`,
          variants: two ? variants : [],
        }));
        const byRow = <Value>(values: readonly Value[]): Record<string, Value> =>
          Object.fromEntries(
            dimensions.flatMap(({ id }, index) => {
              const value = values[index];
              return value === undefined ? [] : [[id, value]];
            }),
          );
        const contenders = scores.map((own, index) => ({
          id: `language-${String(index)}`,
          label: `Language ${String(index)}`,
          scores: byRow(own),
        }));
        const scorecard: ScoreMatrix = { dimensions, contenders };
        const weighting: Weighting = { weights: byRow(weights), variants: byRow(chosen) };
        return { scorecard, weighting };
      }),
  );

const sumOf = (ranking: Ranking, id: string): number =>
  ranking.standings.find(({ contender }) => contender.id === id)?.sum ?? NaN;

const weighed = (weighting: Weighting, id: string, to: number): Weighting => ({
  ...weighting,
  weights: { ...weighting.weights, [id]: to },
});

/** The contender that has the largest sum alone. */
const alone = ({ standings }: Ranking): string | undefined => {
  const [first, second] = standings;
  return first && first.sum > (second?.sum ?? -1) ? first.contender.id : undefined;
};

describe('whatever the scores and the weights', () => {
  test('raising a weight never lessens the lead of who is better at it', () => {
    fc.assert(
      fc.property(cases, weight, ({ scorecard, weighting }, to) => {
        const before = rank(scorecard, weighting);
        for (const { id } of scorecard.dimensions) {
          if (to < (weighting.weights[id] ?? 0)) continue;
          const after = rank(scorecard, weighed(weighting, id, to));
          const scoreAt = (contender: string): number =>
            before.standings
              .find((standing) => standing.contender.id === contender)
              ?.terms.find(({ dimension }) => dimension.id === id)?.score ?? NaN;
          for (const one of scorecard.contenders)
            for (const other of scorecard.contenders)
              if (scoreAt(one.id) > scoreAt(other.id))
                expect(sumOf(after, one.id) - sumOf(after, other.id)).toBeGreaterThanOrEqual(
                  sumOf(before, one.id) - sumOf(before, other.id),
                );
        }
      }),
    );
  });

  test('a flip puts the language it names alone in first place, and no smaller change of that weight another', () => {
    fc.assert(
      fc.property(cases, ({ scorecard, weighting }) => {
        const now = rank(scorecard, weighting);
        const first = alone(now);
        const anotherFirst = (id: string, to: number): string | undefined => {
          const then = alone(rank(scorecard, weighed(weighting, id, to)));
          return then === first ? undefined : then;
        };
        for (const { dimension, from, to, first: named, clear } of now.flips) {
          expect(weightSteps).toContain(to);
          expect(from).toBe(weighting.weights[dimension.id]);
          expect(named.id).not.toBe(first);
          expect(anotherFirst(dimension.id, to)).toBe(named.id);
          const { leaders } = rank(scorecard, weighed(weighting, dimension.id, to));
          expect(clear).toBe(leaders.length === 1);
          for (const step of weightSteps)
            if (Math.abs(step - from) < Math.abs(to - from))
              expect(anotherFirst(dimension.id, step)).toBeUndefined();
        }
        // A dimension without a flip must not change the winner.
        if (now.leaders.length > 0)
          for (const { id } of scorecard.dimensions)
            if (!now.flips.some(({ dimension }) => dimension.id === id))
              for (const step of weightSteps) expect(anotherFirst(id, step)).toBeUndefined();
        const changes = now.flips.map(({ from, to }) => Math.abs(to - from));
        expect(changes).toEqual([...changes].sort((one, other) => one - other));
      }),
    );
  });

  test('sums are those of their terms, places those of their sums', () => {
    fc.assert(
      fc.property(cases, ({ scorecard, weighting }) => {
        const { standings, most } = rank(scorecard, weighting);
        for (const { sum, terms, place } of standings) {
          expect(terms.length).toBe(scorecard.dimensions.length);
          expect(sum).toBe(terms.reduce((total, term) => total + term.weight * term.score, 0));
          expect(sum).toBeLessThanOrEqual(most);
          expect(place).toBe(1 + standings.filter((other) => other.sum > sum).length);
        }
      }),
    );
  });

  test('a language alone in the lead stays there when any one score is wrong by a point', () => {
    fc.assert(
      fc.property(cases, ({ scorecard, weighting }) => {
        const { leaders } = rank(scorecard, weighting);
        const [leader] = leaders;
        fc.pre(leaders.length === 1 && leader !== undefined);
        for (const { id } of scorecard.dimensions) {
          const worse = scorecard.contenders.map((contender) =>
            contender === leader
              ? {
                  ...contender,
                  scores: {
                    ...contender.scores,
                    [id]: (contender.scores[id] ?? []).map((value) => value - 1),
                  },
                }
              : contender,
          );
          expect(alone(rank({ ...scorecard, contenders: worse }, weighting))).toBe(leader.id);
        }
      }),
    );
  });

  test('the order of languages and of dimensions changes nothing', () => {
    const essence = ({ standings, leaders, margin, most, flips }: Ranking) => ({
      sums: standings.map(({ contender, sum, place }) => [contender.id, sum, place].join()).sort(),
      leaders: leaders.map(({ id }) => id).sort(),
      margin,
      most,
      flips: flips
        .map(({ dimension, to, first, clear }) => [dimension.id, to, first.id, clear].join())
        .sort(),
    });
    fc.assert(
      fc.property(
        cases.chain(({ scorecard: { dimensions, contenders }, weighting }) =>
          fc.record({
            given: fc.constant({ dimensions, contenders }),
            shuffled: fc.record({
              dimensions: fc.shuffledSubarray([...dimensions], { minLength: dimensions.length }),
              contenders: fc.shuffledSubarray([...contenders], { minLength: contenders.length }),
            }),
            weighting: fc.constant(weighting),
          }),
        ),
        ({ given, shuffled, weighting }) => {
          expect(essence(rank(shuffled, weighting))).toEqual(essence(rank(given, weighting)));
        },
      ),
    );
  });
});

describe('by example', () => {
  const dimensions: Dimension[] = [
    { id: 'speed', label: 'Speed', variants: [] },
    { id: 'ease', label: 'Ease', variants },
  ];
  const contenders = [
    { id: 'x', label: 'X', scores: { speed: [5], ease: [2] } },
    { id: 'y', label: 'Y', scores: { speed: [2], ease: [5, 1] } },
  ];
  const at = (speed: number, ease: number, variant = 'a'): Ranking =>
    rank({ dimensions, contenders }, { weights: { speed, ease }, variants: { ease: variant } });

  test('a lead larger than the largest weight names who comes first', () => {
    const ranking = at(4, 1);
    expect(ranking.standings.map(({ contender, sum }) => [contender.id, sum])).toEqual([
      ['x', 22],
      ['y', 13],
    ]);
    expect(outcomeText(ranking)).toBe('X comes first.');
    expect(marginText(ranking)).toMatch(
      /^Its lead over Y is 9\. .+ 4 at most, the largest weight\.$/u,
    );
    expect(flipTexts(ranking)).toEqual([
      'Speed at 0 instead of 4 would put Y first.',
      'Ease at 5 instead of 1 would put Y first, though too close to call.',
    ]);
  });

  test('a lead of the largest weight names nobody, one more does', () => {
    // 3 to 2: a lead of 3, and 3 is the largest weight; 3 to 1: a lead of 6.
    expect(outcomeText(at(3, 2))).toBe('Too close to call: X and Y are level.');
    expect(at(3, 2).standings.map((standing) => placeText(standing, at(3, 2)))).toEqual([
      '=1',
      '=1',
    ]);
    expect(outcomeText(at(3, 1))).toBe('X comes first.');
  });

  test('where sums are equal, a flip tips the balance either way', () => {
    expect(flipTexts(at(3, 3))).toEqual([
      'Speed at 2 instead of 3 would put Y first, though too close to call.',
      'Speed at 4 instead of 3 would put X first, though too close to call.',
      'Ease at 2 instead of 3 would put X first, though too close to call.',
      'Ease at 4 instead of 3 would put Y first, though too close to call.',
    ]);
  });

  test('of two scores the variant chooses one, never their mean', () => {
    expect(at(0, 1, 'a').standings.map(({ sum }) => sum)).toEqual([5, 2]);
    expect(at(0, 1, 'b').standings.map(({ sum }) => sum)).toEqual([2, 1]);
  });

  test('weights of 0 rank nothing', () => {
    const ranking = at(0, 0);
    expect(outcomeText(ranking)).toBe('Every weight is 0, so there is nothing to rank.');
    expect([marginText(ranking), flipTexts(ranking), ranking.leaders]).toEqual(['', [], []]);
  });

  test('equal weights are noticed, where more than one counts', () => {
    const alike = (weights: Record<string, number>): boolean =>
      allWeightsEqual({ weights, variants: {} });
    expect(alike({ speed: 3, ease: 3, size: 0 })).toBe(true);
    expect(alike({ speed: 3, ease: 2 })).toBe(false);
    expect(alike({ speed: 3, ease: 0 })).toBe(false);
    expect(alike({ speed: 0, ease: 0 })).toBe(false);
  });
});

test('two cells of a row whose two scores are for different things are refused', () => {
  const rows = table.rows.map((row) =>
    row.id === 'concurrency-ergonomics'
      ? {
          ...row,
          cells: {
            ...row.cells,
            go: {
              points: [],
              lead: 'In short',
              scores: [
                { value: 5, applies: 'Threads' },
                { value: 4, applies: 'Processes' },
              ],
            },
          },
        }
      : row,
  );
  expect(() => scoreMatrixOf({ ...table, rows })).toThrow(
    /concurrency-ergonomics.+different things/u,
  );
});
