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

const roomOf = (tick: Place, always: readonly Place[], also: readonly Place[]): Tick => ({
  ...tick,
  room: always.includes(tick) ? 'always' : also.includes(tick) ? 'wide' : 'never',
});

/** On a logarithmic axis the roundest numbers come first. */
const withRoomByRank = (ticks: readonly Place[], label: (value: number) => string): Tick[] => {
  const ranked = ticks.toSorted((one, other) => roundFirst(one.value) - roundFirst(other.value));
  const always = fitting(ranked, narrowest, label);
  const also = fitting(ranked, wide, label, always);
  return ticks.map((tick) => roomOf(tick, always, also));
};

/** Each second tick, or each third, and so on: the most that have room. Of those of no axis there is one. */
const evenly = (
  ticks: readonly Place[],
  width: number,
  label: (value: number) => string,
): readonly Place[] =>
  ticks
    .map((_, skipped) => ticks.filter((__, index) => index % (skipped + 1) === 0))
    .find((some) => fitting(some, width, label).length === some.length) ?? ticks;

/** On a linear axis numbers stay evenly apart, so that it looks linear. */
const withRoomEvenly = (ticks: readonly Place[], label: (value: number) => string): Tick[] => {
  const also = evenly(ticks, wide, label);
  const always = evenly(also, narrowest, label);
  return ticks.map((tick) => roomOf(tick, always, also));
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
    ticks: (scale === 'log' ? withRoomByRank : withRoomEvenly)(
      numbers.map((value) => ({ value, at: at(value) })),
      label,
    ),
  };
};
