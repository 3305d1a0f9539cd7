import { notCoveredPage } from '#data/not-covered.ts';
import { nameList } from '#kit/name-list.ts';
import { pageUrl } from '#kit/page-address.ts';
import { base } from './files.browser.ts';
import type { Found } from './search.browser.ts';

const link = (path: string, text: string): HTMLAnchorElement => {
  const made = document.createElement('a');
  made.href = base + path;
  made.textContent = text;
  return made;
};

const siteMap = (): HTMLAnchorElement => link('/search/#map', 'the map of the site');

const quoted = (words: readonly string[]): string => nameList(words.map((word) => `“${word}”`));

const leftOutNote = ({ query: { leftOut } }: Found): (Node | string)[] =>
  leftOut.length === 0
    ? []
    : [
        `${nameList(leftOut)} ${leftOut.length === 1 ? 'is' : 'are'} not covered here: see `,
        link(`${pageUrl(notCoveredPage.id)}#${notCoveredPage.anchor}`, 'what this site leaves out'),
        '. ',
      ];

const countOf = ({ query, whole, has, missing }: Found, most: number): string => {
  // A language that the site leaves out, and nothing else.
  if (query.terms.length === 0) return '';
  if (missing.length > 0)
    return `Nothing here has ${quoted(missing.map(({ word }) => word))}; the best result has ${quoted(has.map(({ word }) => word))}.`;
  if (whole === 0)
    return `Nothing has all of these words; the best result has ${quoted(has.map(({ word }) => word))}.`;
  const results = `${String(whole)} ${whole === 1 ? 'result' : 'results'}`;
  if (whole < most)
    return `${results} ${whole === 1 ? 'has' : 'have'} all of these words; the others have some.`;
  return whole > most ? `The best ${String(most)} of ${results}.` : `${results}.`;
};

/**
 * The result of a search in words, with links.
 * @param most how many results are listed
 * @param isFiltered whether the chips leave out some
 */
export const outcome = (found: Found, most: number, isFiltered: boolean): (Node | string)[] => {
  const { said, query } = found;
  const corrected = query.corrections
    .map(({ from, to }) => `“${to}” instead of “${from}”`)
    .join(', ');
  const note = corrected && ` Searched for ${corrected}.`;
  const about = leftOutNote(found);
  if (most === 0)
    return [
      ...about,
      `Nothing found for “${said}”${isFiltered ? ' among what the chips leave' : ''}.${note} Try another word, or `,
      siteMap(),
      '.',
    ];
  return [...about, countOf(found, most) + note];
};

/** What could not be loaded, and what readers are told of it. */
const problems = {
  names: 'The search index could not be loaded.',
  texts: 'These are found by name; the texts could not be searched.',
  excerpts: 'What these places say could not be loaded.',
} as const;

/** Says that search does not work, with a way around and a button that tries again. */
export const sayFailed = (
  status: HTMLElement,
  missing: keyof typeof problems,
  retry: () => void,
): void => {
  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'button';
  again.textContent = 'Try again';
  again.addEventListener('click', retry);
  const offline = navigator.onLine ? '' : ' You seem to be offline.';
  const reason = import.meta.env.DEV
    ? 'There is no search index yet: run `npm run build` once. Meanwhile, use '
    : `${problems[missing]}${offline} Use `;
  status.replaceChildren(reason, siteMap(), '. ', again);
};
