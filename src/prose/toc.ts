import type { MarkdownHeading } from 'astro';

export interface TocEntry {
  readonly id: string;
  readonly label: string;
  readonly children: readonly TocEntry[];
}

/**
 * The table of contents of a page: second-level headings with the third-level ones below them. A third-level heading
 * before the first second-level one is nameList on its own.
 */
export const tocOf = (headings: readonly MarkdownHeading[]): TocEntry[] => {
  const toc: (TocEntry & { children: TocEntry[] })[] = [];
  for (const { depth, slug, text } of headings) {
    const entry = { id: slug, label: text, children: [] };
    const parent = toc.at(-1);
    if (depth === 3 && parent) parent.children.push(entry);
    else if (depth === 2 || depth === 3) toc.push(entry);
  }
  return toc;
};
