import { tables } from '#data/tables.ts';
import { embedsOf, type Embed } from './embeds.ts';

/** Every embed, in the order of the tables. */
export const embeds: readonly Embed[] = tables.flatMap(embedsOf);

/** The paths of all embeds, for a route with `[table]` in its name. */
export const embedPaths = (): { params: { table: string }; props: { embed: Embed } }[] =>
  embeds.map((embed) => ({ params: { table: embed.id }, props: { embed } }));
