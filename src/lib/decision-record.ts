/** What a decision record says besides what its writer knows. Each entry is a line of inline Markdown. */
export interface DecisionRecord {
  /** What is decided: `Take Rust under Go`. */
  readonly title: string;
  /** How it was come to, such as the questions and their answers. */
  readonly background: readonly string[];
  readonly options: readonly string[];
  /** What the decision turns on, with weights where they were given. */
  readonly drivers: readonly string[];
  readonly decision: string;
  /** What is given up. */
  readonly consequences: readonly string[];
  readonly changesMind: readonly string[];
  /** Cells with their addresses and the days they were verified. */
  readonly evidence: readonly string[];
  /** Where the record was started from. */
  readonly origin: string;
}

/** What its writer knows. */
export interface Particulars {
  readonly title: string;
  readonly status: string;
  /** As people write it. */
  readonly date: string;
  readonly deciders: string;
  readonly context: string;
}

/** Stands where a writer's own words are to come, in a record that is taken without a form. */
export const blanks: Omit<Particulars, 'title'> = {
  status: 'proposed',
  date: '*the day of the decision*',
  deciders: '*who decides*',
  context: '*What has to be decided, for which system, and why now.*',
};

const listOf = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const section = (heading: string, ...parts: readonly string[]): string[] => {
  const text = parts.filter(Boolean);
  return text.length === 0 ? [] : [`## ${heading}`, ...text];
};

/**
 * A record as Markdown, in the order in which somebody who was not there asks: what for, from among what, by which measure,
 * what, at what price, until when, on what evidence. The headings follow Michael Nygard's decision records (context, decision,
 * status, consequences), with options and drivers as MADR has them (adr.github.io).
 */
export const recordMarkdown = (record: DecisionRecord, particulars: Particulars): string => {
  const { title, status, date, deciders, context } = particulars;
  return `${[
    `# ${title}`,
    listOf([`Status: ${status}`, `Date: ${date}`, `Decided by: ${deciders}`]),
    ...section('Context', context, listOf(record.background)),
    ...section('Options considered', listOf(record.options)),
    ...section('Drivers', listOf(record.drivers)),
    ...section('Decision', record.decision),
    ...section('Consequences', listOf(record.consequences)),
    ...section('What would change our mind', listOf(record.changesMind)),
    ...section('Evidence', listOf(record.evidence)),
    record.origin,
  ].join('\n\n')}\n`;
};

/** The record for a writer who has said nothing yet. */
export const blankRecord = (record: DecisionRecord): string =>
  recordMarkdown(record, { title: record.title, ...blanks });

/** What a record is called, `''` where it has no title. */
export const titleOf = (record: string): string =>
  /^# (?<title>.*)/u.exec(record)?.groups?.['title'] ?? '';

/** A name for the file: `Take Rust under Go` → `take-rust-under-go.md`. */
export const recordFileName = (title: string): string => {
  const words = title
    .toLowerCase()
    .normalize('NFKD')
    .match(/[\p{L}\p{N}]+/gu);
  return `${(words ?? ['decision']).join('-').slice(0, 80)}.md`;
};

/**
 * Puts a writer's own words into a blank record; what is left empty stays blank.
 * @param blank what `blankRecord()` gave
 */
export const fillIn = (blank: string, words: Particulars): string => {
  const lines: readonly (readonly [before: string, after: string, word: string])[] = [
    ['Status: ', blanks.status, words.status],
    ['Date: ', blanks.date, words.date],
    ['Decided by: ', blanks.deciders, words.deciders],
    ['## Context\n\n', blanks.context, words.context],
  ];
  const titled = words.title ? blank.replace(/^# .*/u, () => `# ${words.title}`) : blank;
  return lines.reduce(
    (text, [before, after, word]) =>
      word ? text.replace(before + after, () => before + word) : text,
    titled,
  );
};
