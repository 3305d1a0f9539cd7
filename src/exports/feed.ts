import rss from '@astrojs/rss';
import { absoluteUrl } from '#kit/url.ts';
import { site } from '#data/site.ts';
import { changes } from '#tables/changes.ts';
import { inlineText } from '#kit/inline-markdown.ts';

const startOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

const feedUrl = absoluteUrl('/feed.xml');

/** The changes as RSS: an item for each entry of `/changes/`. Its day is that of the newest change, so that builds are alike. */
export const changesFeed = (): Promise<Response> => {
  const newest = changes[0]?.on;
  return rss({
    title: `${site.name}: changes`,
    description: 'Scores and verdicts that moved, with the fact that moved them.',
    site: absoluteUrl('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    items: changes.map(({ id, on, what, from, to, why }) => ({
      title: `${what}: from ${from} to ${to}`,
      link: absoluteUrl(`/changes/#${id}`),
      pubDate: startOf(on),
      description: inlineText(why),
    })),
    customData: [
      '<language>en-gb</language>',
      `<atom:link href="${feedUrl}" rel="self" type="application/rss+xml"/>`,
      ...(newest === undefined
        ? []
        : [`<lastBuildDate>${startOf(newest).toUTCString()}</lastBuildDate>`]),
    ].join(''),
  });
};
