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
  const parts = Math.max(Math.ceil((to / step) * (1 - 1e-12)), 1);
  return Array.from({ length: parts + 1 }, (_, index) => Number((step * index).toPrecision(12)));
};

/** Which numbers of a logarithmic axis matter most: powers of ten, then their halves. */
const roundFirst = (value: number): number =>
  ['1', '5', '2'].indexOf(value.toExponential().charAt(0));

/** Which numbers of a linear axis do: both ends, then the middle. */
const endsFirst = (value: number, numbers: readonly number[]): number => {
  const [index, last] = [numbers.indexOf(value), numbers.length - 1];
  if (index === 0 || index === last) return 0;
  return index * 2 === last ? 1 : 2;
};

type Place = Omit<Tick, 'room'>;

/** The ticks that have room for their numbers, the first first, beside those that stand already. */
const fitting = (
  ticks: readonly Place[],
  width: number,
  label: (value: number) => string,
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

/** @param rank which ticks get their number first, if there is no room for all */
const withRoom = (
  ticks: readonly Place[],
  label: (value: number) => string,
  rank: (value: number) => number,
): Tick[] => {
  const ranked = ticks.toSorted((one, other) => rank(one.value) - rank(other.value));
  const always = fitting(ranked, narrowest, label);
  const also = fitting(ranked, wide, label, always);
  return ticks.map((tick) => ({
    ...tick,
    room: always.includes(tick) ? 'always' : also.includes(tick) ? 'wide' : 'never',
  }));
};

/**
 * The axis for some values: logarithmic if they are far apart, and else linear from zero.
 * @param values at least one; all that is drawn, not negative
 * @param label the number of a tick, as it is written
 */
export const axisOf = (values: readonly number[], label: (value: number) => string): Axis => {
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
  return {
    scale,
    at,
    ticks: withRoom(
      numbers.map((value) => ({ value, at: at(value) })),
      label,
      scale === 'log' ? roundFirst : (value) => endsFirst(value, numbers),
    ),
  };
};
