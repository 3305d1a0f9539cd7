import type { AstroIntegration } from 'astro';
import sitemap from '@astrojs/sitemap';
import { pageUrl } from '#kit/page-address.ts';
import { withoutBase } from '#kit/url.ts';
import { readWrittenPages } from '#prose/written-pages.ts';

/**
 * The site map: pages in `content/` alone, each with the day it was verified, which changes with its facts and not with
 * each build.
 */
export const pageSitemap = (base: string): AstroIntegration => {
  let days: Promise<ReadonlyMap<string, string>> | undefined;
  const readDays = async (): Promise<ReadonlyMap<string, string>> =>
    new Map(
      (await readWrittenPages(process.cwd())).map(({ id, data }) => [pageUrl(id), data.verified]),
    );
  return sitemap({
    serialize: async (entry) => {
      const day = (await (days ??= readDays())).get(withoutBase(base, entry.url));
      return day === undefined ? undefined : { ...entry, lastmod: `${day}T00:00:00.000Z` };
    },
  });
};
