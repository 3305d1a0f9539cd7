import type { PhrasingContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { SourceId } from '#data/sources.ts';
import type { Claim } from '#data/schemas/claim.ts';
import type { Table } from '#data/schemas/table.ts';
import { pageUrl } from '#kit/page-address.ts';
import { joined, link, text } from './markdown-nodes.ts';
import { pageLabel, type WrittenPage } from '#prose/pages.ts';
import { shownKind } from '#tables/table.ts';
import { filePath, formatNames, textFormats } from './export-files.ts';

/** What components need to be rendered as Markdown. */
export interface ComponentContext {
  /** Every source the page cites; the position is the number of the note. */
  readonly citations: readonly SourceId[];
  /** Every page of the site, for the components that list them. */
  readonly pages: readonly WrittenPage[];
  /** Turns a root-relative URL into a full one. */
  readonly absolute: (url: string) => string;
}

/** A link to a page, by its name in navigation. */
export const pageLink = (page: WrittenPage, { absolute }: ComponentContext): PhrasingContent =>
  link(absolute(pageUrl(page.id)), pageLabel(page));

/** Returns a `<Cite>` node, so that all notes are rendered by the same code. */
export const notes = (ids: readonly SourceId[]): MdxJsxTextElement[] =>
  ids.length === 0
    ? []
    : [
        {
          type: 'mdxJsxTextElement',
          name: 'Cite',
          attributes: [{ type: 'mdxJsxAttribute', name: 'ids', value: ids.join(' ') }],
          children: [],
        },
      ];

/** What follows a claim: its notes and, where it must be stated, its kind. */
export const afterPoint = (point: Claim, scored: boolean): PhrasingContent[] => {
  const kind = shownKind(point, scored);
  return [...notes(point.sources ?? []), ...(kind ? [text(` (${kind})`)] : [])];
};

/** Links to the files of a table, separated by commas. */
export const downloads = (table: Table, { absolute }: ComponentContext): PhrasingContent[] =>
  joined(
    textFormats.map((format) => [link(absolute(filePath(table, format)), formatNames[format])]),
    ', ',
  );
