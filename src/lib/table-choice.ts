import { withParameters } from './query';

/** What a reader chose to see of a table, as the address of the page keeps it. */
export interface TableChoice {
  /** Ids of the languages shown, in the order shown; never empty. */
  readonly languages: readonly string[];
  /** Whether rows in which the languages say the same are left out. */
  readonly differences: boolean;
  /** Whether languages are rows. */
  readonly transposed: boolean;
}

const ownNames = ['with', 'differences', 'transposed'];

/**
 * Reads a choice from an address: `?with=go,rust&differences&transposed`. The order of the languages is the reader's; a name that comes twice counts once.
 * @param search the address's query, with or without its question mark
 * @param known ids of the table's languages, in its own order
 * @returns the choice, of all languages where the query names none of them; and the names it has that the table has not
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
    },
    unknown: [...new Set(names)].filter((name) => !known.includes(name.toLowerCase())),
  };
};

/**
 * Writes a choice into an address: the whole table adds nothing, and other parameters stay as they are.
 * @param search the address's query so far, with its question mark, or nothing
 * @param known ids of the table's languages, in its own order
 * @returns the query with its question mark, or nothing
 */
export const formatChoice = (
  search: string,
  { languages, differences, transposed }: TableChoice,
  known: readonly string[],
): string => {
  const parameters = [];
  if (languages.join() !== known.join()) parameters.push(`with=${languages.join()}`);
  if (differences) parameters.push('differences');
  if (transposed) parameters.push('transposed');
  return withParameters(search, ownNames, parameters);
};

/**
 * The languages shown after one was ticked or unticked. A ticked one comes last, so that readers choose the order of columns;
 * with none or all of them the table is as it was.
 */
export const toggleLanguage = (
  shown: readonly string[],
  id: string,
  known: readonly string[],
): readonly string[] => {
  const next = shown.includes(id) ? shown.filter((other) => other !== id) : [...shown, id];
  return next.length === 0 || next.length === known.length ? known : next;
};

/** Whether cells say different things, by the keys that `sameKeys()` gave them when the site was built. */
export const differ = (keys: readonly unknown[]): boolean => new Set(keys).size > 1;

/** How many of a table's rows "differences only" leaves, in words. */
export const differencesText = (differing: number, rows: number): string => {
  if (differing === 0) return `None of the ${String(rows)} rows differs: all are shown.`;
  if (differing === rows) return `All ${String(rows)} rows differ.`;
  return `${String(differing)} of ${String(rows)} rows ${differing === 1 ? 'differs' : 'differ'}.`;
};

/** Without what could not be seen, or turns the direction of the words around it. */
const shortened = (name: string): string =>
  name.replace(/\p{C}/gu, '').replace(/^(.{20}).+$/su, '$1…');

/** Says which names of an address mean no language of the table: three at most, each shortened; nothing where there is none. */
export const unknownText = (unknown: readonly string[]): string => {
  if (unknown.length === 0) return '';
  const named = unknown.slice(0, 3).map(shortened).join(', ');
  return `The address names a language this table does not have: ${named}${unknown.length > 3 ? ', …' : '.'}`;
};
