import { withBase } from '#kit/url.ts';

interface Condition {
  readonly href_matches?: readonly string[];
  readonly selector_matches?: string;
  readonly not?: Condition;
  readonly and?: readonly Condition[];
}

/** The subset of speculation rules used here. Source: html.spec.whatwg.org, speculative loading. */
interface SpeculationRules {
  readonly prerender: readonly {
    readonly where: Condition;
    readonly eagerness: 'moderate' | 'eager';
  }[];
}

/**
 * Tells the browser which links to prerender when a reader seems about to follow them: all site pages (their paths end
 * in a slash, files do not), except search, which would fetch its index, and embeds, which are for other sites. Links
 * below `data-saving` are excluded too; speculation.browser.ts sets it and `data-hovers`.
 * @param base the site's base, such as `/`
 */
export const speculationRules = (base: string): SpeculationRules => {
  const pages: readonly Condition[] = [
    { href_matches: [withBase(base, '/'), withBase(base, '/*/')] },
    { not: { href_matches: [withBase(base, '/search/'), withBase(base, '/embed/*')] } },
    { not: { selector_matches: '[data-saving] a' } },
  ];
  return {
    prerender: [
      { where: { and: pages }, eagerness: 'moderate' },
      // A pointer on a link is waited for less long than by `moderate`. Without one, `eager` would prerender links
      // merely because they are in view. Source: Chromium's announcements, blink-dev, August and October 2025.
      { where: { and: [...pages, { selector_matches: '[data-hovers] a' }] }, eagerness: 'eager' },
    ],
  };
};
