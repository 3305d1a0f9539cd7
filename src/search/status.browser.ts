import { notCoveredPage } from '#data/not-covered.ts';
import type { Found } from './search.browser.ts';
import { base } from './index.browser.ts';

const link = (path: string, text: string): HTMLAnchorElement => {
  const made = document.createElement('a');
  made.href = base + path;
  made.textContent = text;
  return made;
};

const siteMap = (): HTMLAnchorElement => link('/search/#map', 'the map of the site');

/** Java; Java and Kotlin; Java, Kotlin and C#. */
const listed = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter(Boolean).join(' and ');

const leftOutNote = (names: readonly string[]): (Node | string)[] =>
  names.length === 0
    ? []
    : [
        `${listed(names)} ${names.length === 1 ? 'is' : 'are'} not covered here: see `,
        link(`/${notCoveredPage.id}/#${notCoveredPage.anchor}`, 'what this site leaves out'),
        '. ',
      ];

const countOf = ({ count, more, results }: Found): string => {
  const found = `${more ? 'at least ' : ''}${String(count)} ${count === 1 ? 'result' : 'results'}`;
  return results.length < count ? `The best ${String(results.length)} of ${found}.` : `${found}.`;
};

/** The result of a search in words, with links. */
export const outcome = (found: Found): (Node | string)[] => {
  const { query, results, corrections, partial, leftOut } = found;
  if (!query) return [];
  const corrected = corrections.map(({ from, to }) => `“${to}” instead of “${from}”`).join(', ');
  const note = corrected && ` Searched for ${corrected}.`;
  const about = leftOutNote(leftOut);
  if (results.length === 0)
    return [...about, `Nothing found for “${query}”.${note} Try another word, or `, siteMap(), '.'];
  if (partial !== undefined && leftOut.length === 0)
    return [`Nothing has all of these words; the best result has “${partial}”.${note}`];
  return [...about, countOf(found) + note];
};

/** Says that search does not work, with a way around and a button that tries again. */
export const sayFailed = (status: HTMLElement, retry: () => void): void => {
  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'button';
  again.textContent = 'Try again';
  again.addEventListener('click', retry);
  const offline = navigator.onLine ? '' : ' You seem to be offline.';
  const reason = import.meta.env.DEV
    ? 'There is no search index yet: run `npm run build` once. Meanwhile, use '
    : `The search index could not be loaded.${offline} Use `;
  status.replaceChildren(reason, siteMap(), '. ', again);
};
