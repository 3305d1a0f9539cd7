import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'csv-parse/sync';

const querySchema = z.object({
  query: z.string().min(1),
  kind: z.string().min(1),
  /**
   * Root-relative URLs, any of which a fair reader would take as the first result. With an anchor only that section, row or
   * term; without one, the page or any part of it. None for a query that the site has no answer for.
   */
  answers: z.string().transform((urls) => urls.split(' ').filter(Boolean)),
});

/** A query, and the places that answer it. */
export type JudgedQuery = z.output<typeof querySchema>;

const queriesOf = (file: string): JudgedQuery[] =>
  z
    .array(querySchema)
    .parse(parse(readFileSync(new URL(file, import.meta.url)), { columns: true, bom: true }));

/** FNV-1a, 32 bits. Source: the draft RFC "The FNV Non-Cryptographic Hash Algorithm". */
const hash = (text: string): number =>
  new TextEncoder()
    .encode(text)
    .reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193) >>> 0, 0x811c9dc5);

const isTuned = ({ query }: JudgedQuery): boolean => hash(query) % 2 === 0;

/**
 * What people ask, collected from titles of public threads, from error messages, and from how engineers and managers put
 * their questions, and judged by two readers, all before the ranking was made. One half was looked at while it was made,
 * and the other half is only ever measured; the hash of a query decides. A query that is to be made to work belongs into
 * `known-queries.csv`, and never into `judged-queries.csv`.
 */
const judged = queriesOf('judged-queries.csv');
export const queries = {
  known: queriesOf('known-queries.csv'),
  tuned: judged.filter(isTuned),
  heldOut: judged.filter((query) => !isTuned(query)),
} as const;
