import type { Element } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Table } from '~/schemas/table';
import { pairOf } from './pairs';
import { takeawaysOf, type Takeaway } from './takeaways';

const html = unified().use(rehypeStringify);

/** A table, or two languages of it, that other sites may show in a frame. */
export interface Embed {
  /** The last part of its address: `scorecard`, `scorecard.go-rust`. */
  readonly id: string;
  readonly title: string;
  readonly table: Table;
  /** Ids of its columns with a space between; nothing means all. */
  readonly columns?: string;
  /** The files with the same content. */
  readonly takeaway: Takeaway;
}

/** What of a table can be embedded: the same as can be taken along, the whole and each pair of languages. */
export const embedsOf = (table: Table): Embed[] =>
  takeawaysOf([table]).map((takeaway) => ({
    id: takeaway.id,
    title: takeaway.table.title,
    table,
    ...(takeaway.cut && { columns: takeaway.table.columns.map(({ id }) => id).join(' ') }),
    takeaway,
  }));

/**
 * What a page offers to embed: a table's page that table, a pair's page that pair of the scorecard.
 * @param embeds all there are
 * @returns nothing for other pages, and for a pair that is not in the scorecard
 */
export const embedOfPage = (pageId: string, embeds: readonly Embed[]): Embed | undefined => {
  const pair = pairOf(pageId);
  return embeds.find(({ id, table, columns }) =>
    pair
      ? table.id === 'scorecard' && columns?.split(' ').toSorted().join() === pair.toSorted().join()
      : pageId === `tables/${id}`,
  );
};

/** The address of an embed, root-relative. */
export const embedPath = ({ id }: Embed): string => `/embed/${id}/`;

/** The address of what blog engines ask about an embed, root-relative. */
export const oembedPath = ({ id }: Embed): string => `/oembed/${id}.json`;

/** Pixels: two cards beside each other fit into the width, a few rows into the height; the frame scrolls. */
const embedSize = { width: 800, height: 600 } as const;

/**
 * The HTML that shows an embed on another site.
 * @param embed which
 * @param siteName for the frame's title
 * @param absolute makes a root-relative URL a full address
 */
export const embedCode = (
  embed: Embed,
  siteName: string,
  absolute: (url: string) => string,
): string => {
  const frame: Element = {
    type: 'element',
    tagName: 'iframe',
    properties: {
      src: absolute(embedPath(embed)),
      title: `${embed.title}, ${siteName}`,
      width: '100%',
      height: embedSize.height,
      loading: 'lazy',
    },
    children: [],
  };
  return html.stringify({ type: 'root', children: [frame] });
};

/**
 * What a blog engine is told about an embed: a response of type `rich`, oEmbed 1.0 (https://oembed.com, sections 2.3.4
 * and 2.3.4.4).
 * @param embed which
 * @param siteName the provider's name
 * @param absolute makes a root-relative URL a full address
 */
export const oembedResponse = (
  embed: Embed,
  siteName: string,
  absolute: (url: string) => string,
): Record<string, string | number> => ({
  version: '1.0',
  type: 'rich',
  title: embed.title,
  provider_name: siteName,
  provider_url: absolute('/'),
  cache_age: 86_400,
  html: embedCode(embed, siteName, absolute),
  ...embedSize,
});
