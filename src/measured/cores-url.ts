import { withParameters } from '#kit/query-string.ts';
import { coresPresets, grouped, usualPrice } from './cores.ts';

/** What the calculator is asked. */
export interface CoresAsked {
  readonly requests: number;
  readonly price: number;
}

export type CoresField = keyof CoresAsked;

export const coresFields = ['requests', 'price'] as const satisfies readonly CoresField[];

/** What the form begins with. */
export const usualCores: CoresAsked = { requests: coresPresets[1], price: usualPrice };

interface Limits {
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

/** More than these is a slip. */
const limits: Readonly<Record<CoresField, Limits>> = {
  requests: { name: 'requests per second', least: 1, most: 10_000_000 },
  price: { name: 'a price', least: 0, most: 1_000_000 },
};

/**
 * Reads a number as people write it, with or without commas.
 * @returns undefined if it is none, or too small or too large for the field
 */
export const parseAmount = (field: CoresField, text: string): number | undefined => {
  const written = text.trim();
  if (!/^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/u.test(written)) return undefined;
  const value = Number(written.replaceAll(',', ''));
  const { least, most } = limits[field];
  return value >= least && value <= most ? value : undefined;
};

/** What to tell somebody who wrote something else into a field. */
export const amountProblem = (field: CoresField): string => {
  const { name, least, most } = limits[field];
  return `Write ${name} as a number from ${grouped(least)} to ${grouped(most)}, such as ${grouped(usualCores[field])}.`;
};

/** What a query string asks; malformed or repeated parameters get the usual value and are named. Never throws. */
export const parseCores = (
  search: string,
): { readonly asked: CoresAsked; readonly wrong: readonly CoresField[] } => {
  const parameters = new URLSearchParams(search);
  const wrong: CoresField[] = [];
  const read = (field: CoresField): number => {
    const [text, ...more] = parameters.getAll(field);
    if (text === undefined) return usualCores[field];
    const value = more.length === 0 ? parseAmount(field, text) : undefined;
    if (value === undefined) wrong.push(field);
    return value ?? usualCores[field];
  };
  return { asked: { requests: read('requests'), price: read('price') }, wrong };
};

/** Writes what is asked into a query string, `?requests=1000&price=25`; other parameters stay. */
export const formatCores = (search: string, { requests, price }: CoresAsked): string =>
  withParameters(search, coresFields, [`requests=${String(requests)}&price=${String(price)}`]);
