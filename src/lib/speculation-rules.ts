import { withBase } from './base-path';

interface Condition {
  readonly href_matches?: readonly string[];
  readonly selector_matches?: string;
  readonly not?: Condition;
  readonly and?: readonly Condition[];
}

/** The subset of speculation rules used here. Source: html.spec.whatwg.org, speculative loading. */
interface SpeculationRules {
  readonly prerender: readonly { readonly where: Condition; readonly eagerness: 'moderate' }[];
}

/**
 * Tells the browser which links to prerender on hover: all site pages (their paths end in a slash, files do not),
 * except search, which would fetch its index, and embeds, which are for other sites. Links below `data-saving` are
 * excluded too: scripts/save-data.ts sets it for readers who save data.
 * @param base the site's base, such as `/`
 */
export const speculationRules = (base: string): SpeculationRules => ({
  prerender: [
    {
      where: {
        and: [
          { href_matches: [withBase(base, '/'), withBase(base, '/*/')] },
          { not: { href_matches: [withBase(base, '/search/'), withBase(base, '/embed/*')] } },
          { not: { selector_matches: '[data-saving] a' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
});
