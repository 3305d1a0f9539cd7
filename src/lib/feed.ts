import rss from '@astrojs/rss';
import { languages } from '~/data/languages';
import type { LanguageId } from '~/schemas/language';
import { absoluteUrl, site } from '~/site';
import { changes, type Change } from './changes';
import { inlineText } from './inline-markdown';

/** The changes that concern a language; all of them when none is given. */
export const changesOf = (all: readonly Change[], language?: LanguageId): readonly Change[] =>
  language === undefined ? all : all.filter((change) => change.languages.includes(language));

/**
 * The changes as RSS: an item for each entry of `/changes/`.
 * @param language leaves out changes that do not concern it
 */
export const changesFeed = (language?: LanguageId): Promise<Response> => {
  const about = language === undefined ? '' : ` for ${languages[language].name}`;
  return rss({
    title: `${site.name}: changes${about}`,
    description: `Scores and verdicts${about} that moved, with the fact that moved them.`,
    site: absoluteUrl(language === undefined ? '/' : `/${language}/`),
    items: changesOf(changes, language).map(({ id, on, what, from, to, why }) => ({
      title: `${what}: from ${from} to ${to}`,
      link: absoluteUrl(`/changes/#${id}`),
      pubDate: new Date(`${on}T00:00:00Z`),
      description: inlineText(why),
    })),
    customData: '<language>en-gb</language>',
  });
};
