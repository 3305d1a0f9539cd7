import { isRecord } from '#kit/is-record.ts';

/** A value as a message shows it: short, on one line. */
export const shown = (value: unknown): string => {
  const text =
    typeof value === 'string' ? value : value === undefined ? 'nothing' : JSON.stringify(value);
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
};

/** @throws {Error} unless something holds */
export const holds = (condition: boolean, otherwise: string): void => {
  if (!condition) throw new Error(otherwise);
};

/** @throws {Error} unless two values are the same, keys in any order */
export const same = (got: unknown, expected: unknown, what: string): void => {
  const alike = (one: unknown, other: unknown): boolean =>
    isRecord(one) && isRecord(other)
      ? Object.keys(one).length === Object.keys(other).length &&
        Object.keys(one).every((key) => alike(one[key], other[key]))
      : one === other;
  holds(alike(got, expected), `${what}: expected ${shown(expected)}, got ${shown(got)}`);
};

/** What a status is read from. */
interface WithStatus {
  readonly status: number;
  readonly text: string;
  readonly asked: string;
}

/** @throws {Error} unless an answer has one of some statuses */
export const status = (answer: WithStatus, ...expected: readonly number[]): void => {
  holds(
    expected.includes(answer.status),
    `${answer.asked}: expected ${expected.join(' or ')}, got ${String(answer.status)} ${shown(answer.text)}`,
  );
};

/** The value of a key of a JSON object. @throws {Error} when it is not an object */
export const at = (value: unknown, key: string): unknown => {
  holds(isRecord(value), `expected an object with ${key}, got ${shown(value)}`);
  return isRecord(value) ? value[key] : undefined;
};

/** The text under a key of a JSON object. @throws {Error} when there is none */
export const textAt = (value: unknown, key: string): string => {
  const found = at(value, key);
  if (typeof found !== 'string') throw new Error(`expected a text as ${key}, got ${shown(found)}`);
  return found;
};

/** The list under a key of a JSON object. @throws {Error} when there is none */
export const listAt = (value: unknown, key: string): readonly unknown[] => {
  const found = at(value, key);
  if (!Array.isArray(found)) throw new Error(`expected a list as ${key}, got ${shown(found)}`);
  return found;
};

/** The smallest value that a share of all values do not exceed; 0 if there are no values. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(Math.ceil(sorted.length * share) - 1, 0)] ?? 0;
};
