import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { changes } from '~/lib/changes';
import { inlineText } from '~/lib/inline-markdown';
import { absoluteUrl, site } from '~/site';

/** What changed, as RSS: one item for each entry of `/changes/`. */
export const GET: APIRoute = () =>
  rss({
    title: `${site.name}: changes`,
    description: 'Scores and verdicts that moved, with the fact that moved them.',
    site: absoluteUrl('/'),
    items: changes.map(({ id, on, what, from, to, why }) => ({
      title: `${what}: from ${from} to ${to}`,
      link: absoluteUrl(`/changes/#${id}`),
      pubDate: new Date(`${on}T00:00:00Z`),
      description: inlineText(why),
    })),
    customData: '<language>en-gb</language>',
  });
