import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Table } from '#data/schemas/table.ts';
import { site } from '#data/site.ts';
import { absoluteUrl } from '#kit/url.ts';
import type { Subject } from '#prose/page.ts';
import { hasScores } from '#tables/table.ts';
import { exportsOf, type TableExport } from './table-exports.ts';

/** A table, or two of its languages, that other sites may show in a frame. */
export interface Embed {
  /** The last part of its URL: `scorecard`, `scorecard.go-rust`. */
  readonly id: string;
  readonly title: string;
  readonly table: Table;
  /** Ids of its columns, separated by spaces; undefined means all. */
  readonly columns?: string;
  /** The files with the same content. */
  readonly tableExport: TableExport;
}

/** The embeds of a table, the same as its downloads: the whole table and each pair of languages. */
export const embedsOf = (table: Table): Embed[] =>
  exportsOf([table]).map((tableExport) => ({
    id: tableExport.id,
    title: tableExport.table.title,
    table,
    ...(tableExport.subset && { columns: tableExport.table.columns.map(({ id }) => id).join(' ') }),
    tableExport,
  }));

/**
 * The embed that a page offers: on a table's page that table, on a pair's page that pair of the scorecard.
 * @param embeds all embeds
 * @returns undefined for other pages, and for a pair that is not in the scorecard
 */
export const embedOfPage = (subject: Subject, embeds: readonly Embed[]): Embed | undefined => {
  if (subject.kind === 'table') return embeds.find(({ id }) => id === subject.table.id);
  if (subject.kind !== 'pair') return undefined;
  const sides = subject.sides.toSorted().join();
  return embeds.find(
    ({ table, columns }) =>
      table.id === 'scorecard' && columns?.split(' ').toSorted().join() === sides,
  );
};

/** The path of an embed, root-relative. */
export const embedPath = ({ id }: Embed): string => `/embed/${id}/`;

/** The path of an embed's oEmbed response, root-relative. */
export const oembedPath = ({ id }: Embed): string => `/oembed/${id}.json`;

/** In pixels: the width of a blog's text, or a little more. */
const embedWidth = 800;

/**
 * The height of an embed's frame, in pixels. Two languages in short fit a frame of 700 pixels or wider, which a browser
 * test measures; a whole table is longer than a reader wants on another page, so it scrolls.
 */
const embedHeight = ({ table, columns }: Embed): number =>
  columns === undefined ? 900 : 270 + table.rows.length * (hasScores(table) ? 108 : 68);

/** The HTML that shows an embed on another site. */
export const embedCode = (embed: Embed): string =>
  toHtml(
    h('iframe', {
      src: absoluteUrl(embedPath(embed)),
      title: `${embed.title}, ${site.name}`,
      width: '100%',
      height: embedHeight(embed),
      loading: 'lazy',
    }),
  );

/** The oEmbed 1.0 response for an embed, of type `rich` (https://oembed.com, sections 2.3.4 and 2.3.4.4). */
export const oembedResponse = (embed: Embed): Record<string, string | number> => ({
  version: '1.0',
  type: 'rich',
  title: embed.title,
  provider_name: site.name,
  provider_url: absoluteUrl('/'),
  cache_age: 86_400,
  html: embedCode(embed),
  width: embedWidth,
  height: embedHeight(embed),
});
