import type { SitePath } from '#kit/url.ts';
import type { Page, SectionView, SiteView } from './page.ts';

/** An entry of the bar. */
export interface MenuEntry {
  readonly section: SectionView;
  /** Where it leads: the section's first page. */
  readonly url: SitePath;
  /** The sections below it. */
  readonly parts: readonly SectionView[];
}

/** The entries of the bar, in its order. */
export const menuOf = ({ sections }: SiteView): MenuEntry[] =>
  sections.flatMap((section) => {
    const [first] = section.pages;
    if (section.within !== undefined || !first) return [];
    const parts = sections.filter(({ within }) => within === section.id);
    return [{ section, url: first.url, parts }];
  });

/** The entry that a page belongs to; undefined for the home page. */
export const entryOf = (site: SiteView, { section }: Page): MenuEntry | undefined =>
  menuOf(site).find((entry) => entry.section.id === (section?.within ?? section?.id));

/** A step on the way from the bar to a page. */
export interface Crumb {
  readonly label: string;
  readonly url: SitePath;
}

/** The steps to a page, without the home page and without the page itself. */
export const crumbsOf = (site: SiteView, page: Page): Crumb[] => {
  const entry = entryOf(site, page);
  if (!entry) return [];
  const part = entry.parts.find(({ id }) => id === page.section?.id);
  const [index] = part?.pages ?? [];
  // A part whose first page is not about all of it is a place on the page of its entry.
  const below = part && (index?.id === part.id ? index.url : (`${entry.url}#${part.id}` as const));
  return [
    { label: entry.section.label, url: entry.url },
    ...(part && below ? [{ label: part.label, url: below }] : []),
  ].filter(({ url }) => url !== page.url);
};
