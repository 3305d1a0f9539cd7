import type { MarkdownHeading } from 'astro';
import { languageNamed, withoutLanguage } from './language-prefix.ts';

export interface TocEntry {
  readonly id: string;
  readonly label: string;
  readonly children: readonly TocEntry[];
}

/**
 * The table of contents of a page: second-level headings with the third-level ones below them. A third-level heading
 * before the first second-level one is an entry of its own. A language that all headings below one begin with is left
 * out there: `Go pitfalls` has `data races`, not `Go: data races`.
 */
export const tocOf = (headings: readonly MarkdownHeading[]): TocEntry[] => {
  const toc: (TocEntry & { children: TocEntry[] })[] = [];
  for (const { depth, slug, text } of headings) {
    const entry = { id: slug, label: text, children: [] };
    const parent = toc.at(-1);
    if (depth === 3 && parent) parent.children.push(entry);
    else if (depth === 2 || depth === 3) toc.push(entry);
  }
  return toc.map((entry) => {
    const [language, ...others] = new Set(entry.children.map(({ label }) => languageNamed(label)));
    return language && others.length === 0
      ? {
          ...entry,
          children: entry.children.map((child) => ({
            ...child,
            label: withoutLanguage(child.label),
          })),
        }
      : entry;
  });
};
