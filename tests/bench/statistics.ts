/**
 * The middle value; of an even number of values the mean of the middle two.
 * @throws when there is none
 */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('the median of no values');
  return (lower + upper) / 2;
};

/** Values as their median and range, `812 (790–901)`; as one number if they are all the same. */
export const summary = (values: readonly number[], digits = 0): string => {
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)].map(
    (value) => value.toFixed(digits),
  );
  return least === most ? (middle ?? '') : `${middle ?? ''} (${least ?? ''}–${most ?? ''})`;
};

/** A Markdown table; columns after the first hold figures and are set to the right. */
export const markdownTable = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string => {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, index) => (index === 0 ? '---' : '--:'))),
    ...rows.map(line),
  ].join('\n');
};

/**
 * The command that repeats a measurement with the same settings.
 * @param env the environment of the measurement
 */
export const benchCommand = (
  part: string,
  env: Readonly<Record<string, string | undefined>>,
): string => {
  const settings = Object.entries(env)
    .filter(([name, value]) => name.startsWith('BENCH_') && value !== undefined)
    .map(([name, value = '']) => `${name}=${value.includes(' ') ? `"${value}"` : value}`);
  return [...settings.toSorted(), `npm run bench -- ${part}`].join(' ');
};

/**
 * A Markdown file with one of its sections written anew, or added at its end.
 * @param heading the section's heading, without its marks; it ends where the next `##` begins
 */
export const withSection = (markdown: string, heading: string, text: string): string => {
  const section = `## ${heading}\n\n${text.trim()}\n`;
  const parts = markdown.split(/^(?=## )/mu);
  const place = parts.findIndex((part) => part.startsWith(`## ${heading}\n`));
  const after = place < 0 ? [...parts, section] : parts.with(place, section);
  return `${after.map((part) => part.trim()).join('\n\n')}\n`;
};
