import type { Metric } from '#data/schemas/metric.ts';
import type { Session } from '#data/schemas/session.ts';
import { compare, type Figure, type Ratio } from './figures.ts';
import { citedFigure } from './metrics.ts';

/** What a sentence says of two variants: that one takes more, or that no difference could be measured. */
interface Comparison {
  readonly one: string;
  readonly sign: '>' | '=';
  readonly other: string;
}

/** Reads `go > python`. @returns a line that says what it is instead */
const comparisonOf = (text: string): Comparison | string => {
  const [, one = '', sign, other = ''] = /^\s*(\S+)\s+([>=])\s+(\S+)\s*$/u.exec(text) ?? [];
  if (sign !== '>' && sign !== '=')
    return `cannot read "${text.trim()}"; write comparisons such as "go > python, rust = node", with spaces, and with > or = between two`;
  return { one, sign, other };
};

/** How two published variants relate, as a sentence of ours writes it. */
const signOf = (metric: Metric, one: Figure, other: Figure): '>' | '<' | '=' => {
  const result = compare(metric, one, other);
  if (result === 'alike') return '=';
  return one.median > other.median ? '>' : '<';
};

const said = (one: string, sign: '>' | '<' | '=', other: string): string =>
  sign === '='
    ? `there is no difference between ${one} and ${other} that we could measure`
    : `${one} takes ${sign === '>' ? 'more' : 'less'} than ${other}`;

/** The published figures of two variants. @returns a line that says why there is nothing to compare */
const pairOf = (
  metric: Metric,
  one: string,
  other: string,
  sessions: readonly Session[] | undefined,
): readonly [Figure, Figure] | string => {
  if (one === other) return `compares ${one} with itself; name two`;
  const left = citedFigure(metric, one, sessions);
  if (typeof left === 'string') return left;
  const right = citedFigure(metric, other, sessions);
  return typeof right === 'string' ? right : [left, right];
};

/** Why the figures do not bear a comparison out; undefined if they do. */
const denial = (
  metric: Metric,
  { one, sign, other }: Comparison,
  [left, right]: readonly [Figure, Figure],
): string | undefined => {
  const found = signOf(metric, left, right);
  return found === sign
    ? undefined
    : `the sentence says of "${metric.id}" that ${said(one, sign, other)}, but by our figures ${said(one, found, other)}; change the sentence`;
};

/**
 * Why a sentence cannot say what it says of a metric; undefined if our figures bear it out.
 * @param shows `go > python, rust = node`: ids of variants; `=` where there is no difference that could be measured
 * @param sessions if not those of the project
 */
export const findingProblem = (
  metric: Metric,
  shows: string,
  sessions?: readonly Session[],
): string | undefined =>
  shows
    .split(',')
    .map((text) => {
      const read = comparisonOf(text);
      if (typeof read === 'string') return read;
      const pair = pairOf(metric, read.one, read.other, sessions);
      return typeof pair === 'string' ? pair : denial(metric, read, pair);
    })
    .find((problem) => problem !== undefined);

/**
 * How many times as much one variant takes as another.
 * @param sessions if not those of the project
 * @returns a line that says why a sentence cannot say so
 */
export const ratioOf = (
  metric: Metric,
  more: string,
  less: string,
  sessions?: readonly Session[],
): Ratio | string => {
  const pair = pairOf(metric, more, less, sessions);
  if (typeof pair === 'string') return pair;
  const problem = denial(metric, { one: more, sign: '>', other: less }, pair);
  if (problem !== undefined) return problem;
  const result = compare(metric, ...pair);
  return typeof result === 'object'
    ? result
    : `"${metric.id}" of "${less}" is zero, of which there is no multiple; say so in words`;
};
