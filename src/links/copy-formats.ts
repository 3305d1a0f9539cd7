import { textLicence } from '#data/text-licence.ts';

/** A place on the site that somebody wants to point to. */
export interface Place {
  /** Its full URL, including the anchor. */
  readonly url: string;
  /** Its name: a heading, a row or a term; for a whole page, its title. */
  readonly title: string;
  /** Title of the page it is on. */
  readonly page: string;
  readonly site: string;
  /** The day its facts were verified, such as `23 November 2026`; empty if the page has none. */
  readonly verified: string;
  /** Its content as plain text, for a quotation. */
  readonly text: string;
}

const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const escapeMarkdown = (text: string): string =>
  text.replace(/[\\[\]*_`<>~]|&(?=#?\w+;)/gu, '\\$&');

/** The name of a place, followed by that of its page: `Cold start (Go)`. */
const nameOf = ({ title, page }: Place): string => (title === page ? title : `${title} (${page})`);

/** Longer quotations are cut after this many words and end in an ellipsis. */
const quotedWords = 60;

const quoted = (text: string): string => {
  const words = text.split(/\s+/u).filter(Boolean);
  return words.length <= quotedWords
    ? words.join(' ')
    : `${words.slice(0, quotedWords).join(' ')} …`;
};

/**
 * The formats in which a place can be copied, besides its bare URL.
 * @param today the day of copying, such as `23 November 2026`
 * @returns the name of each format and its text
 */
export const copyFormats = (
  place: Place,
  today: string,
): readonly (readonly [name: string, text: string])[] => {
  const { url, site, verified, text } = place;
  const name = nameOf(place);
  const origin = verified ? `${site}, verified ${verified}` : site;
  const source = `<a href="${escapeHtml(url)}">${escapeHtml(name)}</a>, ${escapeHtml(origin)}, ${textLicence.name}`;
  return [
    ['Markdown link', `[${escapeMarkdown(name)}](${url})`],
    [
      'HTML quotation',
      `<figure>\n  <blockquote cite="${escapeHtml(url)}"><p>${escapeHtml(quoted(text))}</p></blockquote>\n  <figcaption>Source: ${source}</figcaption>\n</figure>`,
    ],
    [
      'Citation',
      `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”, ${origin}. ${url} (seen ${today}).`,
    ],
  ];
};
