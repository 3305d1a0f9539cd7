import rss from '@astrojs/rss';
import { absoluteUrl } from '#kit/url.ts';
import { site } from '#data/site.ts';
import { changeItems } from './change-items.ts';

const startOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

const feedUrl = absoluteUrl('/feed.xml');

/**
 * The changes as RSS: an item for each entry of `/changes/`, and one for the programs of a task that changed on a day.
 * Its day is that of the newest change, so that builds are alike.
 */
export const changesFeed = (): Promise<Response> => {
  const all = changeItems(process.cwd());
  const newest = all[0]?.on;
  return rss({
    title: `${site.name}: changes`,
    description:
      'Scores and verdicts that moved, with the fact that moved them, and programs that changed.',
    site: absoluteUrl('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    items: all.map(({ on, title, path, description }) => ({
      title,
      link: absoluteUrl(path),
      description,
      pubDate: startOf(on),
    })),
    customData: [
      '<language>en</language>',
      `<atom:link href="${feedUrl}" rel="self" type="application/rss+xml"/>`,
      ...(newest === undefined
        ? []
        : [`<lastBuildDate>${startOf(newest).toUTCString()}</lastBuildDate>`]),
    ].join(''),
  });
};
