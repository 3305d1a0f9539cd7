/** The parts of a decision record that the site can write. Each entry is a line of inline Markdown. */
export interface DecisionRecord {
  /** The decision as a title: `Take Rust under Go`. */
  readonly title: string;
  /** How the decision was reached, such as the questions and their answers. */
  readonly background: readonly string[];
  readonly options: readonly string[];
  /** The criteria, with weights if there are any. */
  readonly drivers: readonly string[];
  readonly decision: string;
  /** What is given up. */
  readonly consequences: readonly string[];
  readonly changesMind: readonly string[];
  /** Cells with their URLs and verification days. */
  readonly evidence: readonly string[];
  /** The page the record was made from. */
  readonly origin: string;
}

/** The parts that only the writer of the record knows. */
export interface Particulars {
  readonly title: string;
  readonly status: string;
  /** In words, such as `23 November 2026`. */
  readonly date: string;
  readonly deciders: string;
  readonly context: string;
}

/** Placeholders for the writer's own words, used in a record that is downloaded without the form. */
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
 * A record as Markdown. The headings follow Michael Nygard's decision records (context, decision, status,
 * consequences), with options and drivers from MADR (adr.github.io), in the order in which an outsider would ask: why,
 * which options, by which criteria, what was chosen, at what price, until when, on what evidence.
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

/** A record with placeholders for all the writer's parts. */
export const blankRecord = (record: DecisionRecord): string =>
  recordMarkdown(record, { title: record.title, ...blanks });

/** The title of a record; `''` if it has none. */
export const titleOf = (record: string): string =>
  /^# (?<title>.*)/u.exec(record)?.groups?.['title'] ?? '';

/** Most systems allow 255 bytes, and a character of some scripts is three. */
const maxFileName = 80;

/** The file name for a record, in the script of its title: `Take Rust under Go` → `take-rust-under-go.md`. */
export const recordFileName = (title: string): string => {
  // A letter keeps its marks, and the joiners that Persian and Indic scripts write with.
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200C\u200D]*/gu);
  const name = Array.from((words ?? ['decision']).join('-'))
    .slice(0, maxFileName)
    .join('');
  return `${name.replace(/-$/u, '')}.md`;
};

/**
 * Replaces the placeholders of a blank record by the writer's words; empty fields keep their placeholder.
 * @param blank the result of `blankRecord()`
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
