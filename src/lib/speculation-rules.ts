import { withBase } from './base-path';

interface Condition {
  readonly href_matches?: readonly string[];
  readonly selector_matches?: string;
  readonly not?: Condition;
  readonly and?: readonly Condition[];
}

/** The part of speculation rules that is used here. Source: html.spec.whatwg.org, speculative loading. */
interface SpeculationRules {
  readonly prerender: readonly { readonly where: Condition; readonly eagerness: 'moderate' }[];
}

/**
 * Which pages a browser makes ready when a reader is about to follow a link to them: those of the site, whose addresses
 * end in a slash, as no file's does. Search would fetch its index, and embeds are for other sites. Nothing is
 * fetched where scripts/save-data.ts has found that the reader saves data.
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
