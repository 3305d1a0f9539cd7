import type { Unit } from '#data/schemas/metric.ts';

/** A unit that a person reads. */
export interface Scale {
  /** How much of the lab's unit it is. */
  readonly size: number;
  /** Written after a number; empty for a count. */
  readonly sign: string;
  /** For a caption. */
  readonly words: string;
}

/** From the smallest to the largest. */
const scales: Readonly<Record<Unit, readonly [Scale, ...Scale[]]>> = {
  seconds: [
    { size: 1e-9, sign: 'ns', words: 'nanoseconds' },
    { size: 1e-6, sign: 'µs', words: 'microseconds' },
    { size: 1e-3, sign: 'ms', words: 'milliseconds' },
    { size: 1, sign: 's', words: 'seconds' },
  ],
  bytes: [
    { size: 1, sign: 'B', words: 'bytes' },
    { size: 1e3, sign: 'kB', words: 'kB' },
    { size: 1e6, sign: 'MB', words: 'MB' },
    { size: 1e9, sign: 'GB', words: 'GB' },
  ],
  count: [{ size: 1, sign: '', words: '' }],
  ratio: [{ size: 0.01, sign: '%', words: 'percent' }],
};

/** Digits that most measured values deserve. */
const digits = 3;

/** As it is written: 0.9997 is 1.00, which another unit or fewer decimals suit. */
const rounded = (value: number): number => Number(value.toPrecision(digits));

/** The largest unit of which a value is at least one; the smallest for less. */
const scaleOf = (value: number, unit: Unit): Scale =>
  scales[unit].findLast(({ size }) => size <= rounded(value) * (1 + 1e-9)) ?? scales[unit][0];

/** The smallest number that is easy to read beside larger ones: 0.05 s, but not 0.004 s. */
const smallest = 0.05;

/**
 * The one unit for some values; undefined if they are so far apart that each needs its own.
 * @param values in the lab's unit
 */
export const commonScale = (values: readonly number[], unit: Unit): Scale | undefined => {
  const scale = scaleOf(Math.max(...values), unit);
  return values.every((value) => value === 0 || value / scale.size >= smallest) ? scale : undefined;
};

/** How many decimals a number has with that many digits; less than none for one above a thousand, which ends in zeros. */
const decimalsOf = (value: number): number =>
  value === 0 ? 0 : digits - 1 - Math.floor(Math.log10(Math.abs(rounded(value)) * (1 + 1e-9)));

/** A number with this many decimals. */
const format = (value: number, decimals: number): string => {
  const step = 10 ** Math.max(-decimals, 0);
  const shown = Math.max(decimals, 0);
  return new Intl.NumberFormat('en', {
    maximumFractionDigits: shown,
    minimumFractionDigits: shown,
  }).format(
    (Math.round(Number((value / step).toPrecision(12)) * 10 ** shown) / 10 ** shown) * step,
  );
};

/** A number with up to three digits, without zeros at its end: for axes, and in sentences. */
export const shortNumber = (value: number): string => {
  const [, decimals = ''] = String(rounded(value)).split('.');
  return format(rounded(value), decimals.length);
};

/** A multiple: two digits, and three where the second would be lost in "1". */
export const timesText = (times: number): string =>
  shortNumber(times < 2 ? times : Number(times.toPrecision(2)));

/** A number that its unit follows, on the same line. */
const withSign = (number: string, sign: string): string =>
  sign === '' || sign === '%' ? `${number}${sign}` : `${number}\u00A0${sign}`;

/** How values of a panel are written. */
export interface Writer {
  /** For its caption: `milliseconds`; empty for a count, and where each value has its own unit. */
  readonly words: string;
  /** `38.2 µs` */
  readonly value: (value: number) => string;
  /** `36.1–40.4`, in the unit of the value between them. */
  readonly range: (low: number, value: number, high: number) => string;
  /** Of the axis: without a unit, if the caption names it. */
  readonly tick: (value: number) => string;
}

/**
 * Decides how the values of a panel are written.
 * @param values all of them, in the lab's unit
 * @param exact whether they are counts or sizes that are the same each time
 */
export const writerOf = (values: readonly number[], unit: Unit, exact = false): Writer => {
  const common = commonScale(values, unit);
  const scaleFor = (value: number): Scale => common ?? scaleOf(value, unit);
  const decimalsFor = (value: number, { size }: Scale): number =>
    exact && unit === 'count' ? 0 : decimalsOf(value / size);
  return {
    words: common?.words ?? '',
    value: (value) => {
      const scale = scaleFor(value);
      const decimals = decimalsFor(value, scale);
      return withSign(format(value / scale.size, decimals), scale.sign);
    },
    range: (low, value, high) => {
      const scale = scaleFor(value);
      const decimals = decimalsFor(value === 0 ? high : value, scale);
      const [from, to] = [low, high].map((end) => format(end / scale.size, decimals));
      return `${from ?? ''}–${to ?? ''}`;
    },
    tick: (value) => {
      const scale = scaleFor(value);
      return withSign(shortNumber(value / scale.size), common ? '' : scale.sign);
    },
  };
};

/** One value by itself, as in a sentence. */
export const valueText = (value: number, unit: Unit, exact = false): string =>
  writerOf([value], unit, exact).value(value);
