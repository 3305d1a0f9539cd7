import { textLicence } from '~/text-licence';

/** A place on the site that somebody wants to point to. */
export interface Place {
  /** Its full address, anchor included. */
  readonly url: string;
  /** What it is called: a heading, a row, a term; the page's title for the page. */
  readonly title: string;
  /** Title of the page it is on. */
  readonly page: string;
  readonly site: string;
  /** The day its facts were verified, as people write it; empty where the page has none. */
  readonly verified: string;
  /** What it says, as plain text, for a quotation. */
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

/** The name of a place with that of its page: `Cold start (Go)`. */
const nameOf = ({ title, page }: Place): string => (title === page ? title : `${title} (${page})`);

/** At most this many words are quoted; a longer text is cut there and says so. */
const quotedWords = 60;

const quoted = (text: string): string => {
  const words = text.split(/\s+/u).filter(Boolean);
  return words.length <= quotedWords
    ? words.join(' ')
    : `${words.slice(0, quotedWords).join(' ')} …`;
};

/**
 * The forms in which a place can be taken along.
 * @param today the day of copying, as people write it
 * @returns the name of each form and its text
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
    ['Link', url],
    ['Markdown link', `[${escapeMarkdown(name)}](${url})`],
    [
      'HTML quotation',
      `<figure>\n  <blockquote cite="${escapeHtml(url)}"><p>${escapeHtml(quoted(text))}</p></blockquote>\n  <figcaption>Source: ${source}</figcaption>\n</figure>`,
    ],
    ['Citation', `“${name}”, ${origin}. ${url} (seen ${today}).`],
  ];
};
