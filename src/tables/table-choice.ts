import { withParameters } from '#kit/query-string.ts';

/** A reader's view of a table, as the URL stores it. */
export interface TableChoice {
  /** Ids of the languages shown, in display order; never empty. */
  readonly languages: readonly string[];
  /** Whether rows in which all languages have the same value are hidden. */
  readonly differences: boolean;
  /** Whether languages are rows. */
  readonly transposed: boolean;
  /** Whether cells show all they say, and not their leads alone. */
  readonly full: boolean;
}

const ownNames = ['with', 'differences', 'transposed', 'full'];

/**
 * Reads a choice from a query string: `?with=go,rust&differences&transposed&full`. The languages keep the order of the URL;
 * a repeated name counts once.
 * @param search the query string, with or without its question mark
 * @param known ids of the table's languages, in its own order
 * @returns the choice, with all languages if the query names none of them, and the names that the table does not have
 */
export const parseChoice = (
  search: string,
  known: readonly string[],
): { choice: TableChoice; unknown: string[] } => {
  const query = new URLSearchParams(search);
  const names = query
    .getAll('with')
    .join()
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const languages = [...new Set(names.map((name) => name.toLowerCase()))].filter((name) =>
    known.includes(name),
  );
  return {
    choice: {
      languages: languages.length > 0 ? languages : known,
      differences: query.has('differences'),
      transposed: query.has('transposed'),
      full: query.has('full'),
    },
    unknown: [...new Set(names)].filter((name) => !known.includes(name.toLowerCase())),
  };
};

/**
 * Writes a choice into a query string. The default view adds nothing; other parameters stay as they are.
 * @param search the current query string, with its question mark, or empty
 * @param known ids of the table's languages, in its own order
 * @returns the query string with its question mark, or empty
 */
export const formatChoice = (
  search: string,
  { languages, differences, transposed, full }: TableChoice,
  known: readonly string[],
): string => {
  const parameters = [];
  if (languages.join() !== known.join()) parameters.push(`with=${languages.join()}`);
  if (differences) parameters.push('differences');
  if (transposed) parameters.push('transposed');
  if (full) parameters.push('full');
  return withParameters(search, ownNames, parameters);
};

/**
 * The languages shown after one was ticked or unticked. A ticked one is added at the end, so that readers can choose
 * the order; if none or all are ticked, the original order is restored.
 */
export const toggleLanguage = (
  shown: readonly string[],
  id: string,
  known: readonly string[],
): readonly string[] => {
  const next = shown.includes(id) ? shown.filter((other) => other !== id) : [...shown, id];
  return next.length === 0 || next.length === known.length ? known : next;
};

/** Whether cells differ, by the keys that `sameKeys()` gave them in the build. */
export const differ = (keys: readonly unknown[]): boolean => new Set(keys).size > 1;

/** How many of a table's rows differ, in words. */
export const differencesText = (differing: number, rows: number): string => {
  if (differing === 0) return `None of the ${String(rows)} rows differs: all are shown.`;
  if (differing === rows) return `All ${String(rows)} rows differ.`;
  return `${String(differing)} of ${String(rows)} rows ${differing === 1 ? 'differs' : 'differ'}.`;
};

/** Removes control characters, which are invisible or change the text direction, and shortens the name. */
const shortened = (name: string): string =>
  name.replace(/\p{C}/gu, '').replace(/^(.{20}).+$/su, '$1…');

/**
 * A message about names in the URL that are not a language of the table: at most three, each shortened; empty if there
 * are none.
 */
export const unknownText = (unknown: readonly string[]): string => {
  if (unknown.length === 0) return '';
  const named = unknown.slice(0, 3).map(shortened).join(', ');
  return `The address names a language this table does not have: ${named}${unknown.length > 3 ? ', …' : '.'}`;
};
