import { roundUp } from './round-up.ts';

/** A place on an axis. */
export interface Tick {
  readonly value: number;
  /** From 0 to 100, in percent of the picture's width. */
  readonly at: number;
  /** Where there is room for its number. */
  readonly room: 'always' | 'wide' | 'never';
}

export interface Axis {
  readonly scale: 'log' | 'linear';
  readonly ticks: readonly Tick[];
  /** Where a value is, as `at` of a tick. */
  readonly at: (value: number) => number;
}

/** Values that differ by more than this factor need a logarithm to be told apart. */
const widestLinear = 8;

/** Left free on both sides, in percent, so that marks are not cut. */
const margin = 3;

/** The width of the narrowest picture, of a pair on a phone, and of one with room, in pixels; see panel-small.css. */
export const narrowest = 96;
const wide = 230;

/** The width of a digit and of a gap between two numbers. */
const digit = 6.5;
const gap = 6;

const steps = [1, 2, 5] as const;

/** The number `step` times ten to the power of `power`, without what floating point adds. */
const numberAt = (step: number, power: number): number =>
  Number(`${String(step)}e${String(power)}`);

/** The round numbers around two values: from the last not above the one to the first not below the other. */
const roundsAround = (from: number, to: number): number[] => {
  const first = Math.floor(Math.log10(from)) - 1;
  const last = Math.ceil(Math.log10(to)) + 1;
  const rounds = Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap(
    (power) => steps.map((step) => numberAt(step, power)),
  );
  const begin = rounds.findLastIndex((round) => round <= from);
  const end = rounds.findIndex((round) => round >= to);
  // One number alone is no axis.
  return rounds.slice(begin, Math.max(end, begin + 1) + 1);
};

/** Multiples of a round number, from zero to the first not below a value; four or five parts at most. */
const multiples = (to: number): number[] => {
  const [step = to] = roundsAround(to / 5, to).filter((round) => round * 5 >= to * (1 - 1e-12));
  const parts = Math.max(roundUp(to / step), 1);
  return Array.from({ length: parts + 1 }, (_, index) => Number((step * index).toPrecision(12)));
};

/** Which numbers of a logarithmic axis matter most: powers of ten, then their halves. */
const roundFirst = (value: number): number =>
  ['1', '5', '2'].indexOf(value.toExponential().charAt(0));

type Place = Omit<Tick, 'room'>;

/** The ticks that have room for their numbers, the first first, beside those that stand already. */
const fitting = (
  ticks: readonly Place[],
  width: number,
  label: Label,
  standing: readonly Place[] = [],
): Place[] => {
  const half = ({ value }: Place): number => (label(value).length * digit) / 2;
  return ticks.reduce<Place[]>(
    (chosen, tick) =>
      chosen.every(
        (other) => (Math.abs(tick.at - other.at) / 100) * width >= half(tick) + half(other) + gap,
      )
        ? [...chosen, tick]
        : chosen,
    [...standing],
  );
};

type Label = (value: number) => string;

/** The ticks that have room in the narrowest picture, and those that have it in a wide one. */
interface Roomy {
  readonly always: readonly Place[];
  readonly wide: readonly Place[];
}

/** On a logarithmic axis the roundest numbers come first. */
const roundest = (ticks: readonly Place[], label: Label): Roomy => {
  const ranked = ticks.toSorted((one, other) => roundFirst(one.value) - roundFirst(other.value));
  const always = fitting(ranked, narrowest, label);
  return { always, wide: fitting(ranked, wide, label, always) };
};

/** All ticks if they have room, and else each second, or each third, and so on. The first alone always has it. */
const inSteps = (ticks: readonly Place[], width: number, label: Label): readonly Place[] =>
  ticks
    .map((_, skipped) => ticks.filter((__, index) => index % (skipped + 1) === 0))
    .find((some) => fitting(some, width, label).length === some.length) ?? [];

/** On a linear axis numbers stay evenly apart, so that it looks linear. */
const even = (ticks: readonly Place[], label: Label): Roomy => {
  const some = inSteps(ticks, wide, label);
  return { always: inSteps(some, narrowest, label), wide: some };
};

/**
 * The axis for some values: logarithmic if they are far apart, and else linear from zero.
 * @param values at least one; all that is drawn, not negative
 * @param label the number of a tick, as it is written
 */
export const axisOf = (values: readonly number[], label: Label): Axis => {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const scale = least > 0 && most / least > widestLinear ? 'log' : 'linear';
  const numbers = scale === 'log' ? roundsAround(least, most) : most > 0 ? multiples(most) : [0];
  const [first = 0, ...rest] = numbers;
  const last = rest.at(-1) ?? first + 1;
  const share = (value: number): number =>
    scale === 'log'
      ? Math.log(value / first) / Math.log(last / first)
      : (value - first) / (last - first);
  const at = (value: number): number => margin + share(value) * (100 - 2 * margin);
  const places = numbers.map((value) => ({ value, at: at(value) }));
  const roomy = (scale === 'log' ? roundest : even)(places, label);
  return {
    scale,
    at,
    ticks: places.map((tick) => ({
      ...tick,
      room: roomy.always.includes(tick) ? 'always' : roomy.wide.includes(tick) ? 'wide' : 'never',
    })),
  };
};
