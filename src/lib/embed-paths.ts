import { tables } from '~/data/tables';
import { embedsOf, type Embed } from './embeds';

/** Every embed there is, in the order of the tables. */
export const embeds: readonly Embed[] = tables.flatMap(embedsOf);

/** One path for each embed, for a route that has `[table]` in its name. */
export const embedPaths = (): { params: { table: string }; props: { embed: Embed } }[] =>
  embeds.map((embed) => ({ params: { table: embed.id }, props: { embed } }));
