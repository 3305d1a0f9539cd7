import { measuredPage } from '#data/sections.ts';
import { pageUrl } from '#kit/page-address.ts';
import type { SitePath } from '#kit/url.ts';

/** The page of our own figures, root-relative. */
export const measuredUrl: SitePath = pageUrl(measuredPage);

/** Where a metric stands on it. */
export const metricUrl = (id: string): SitePath => `${measuredUrl}#${id}`;

/** All values of all runs, for programs; root-relative. */
export const measuredFiles = { csv: '/data/measured.csv', json: '/data/measured.json' } as const;
