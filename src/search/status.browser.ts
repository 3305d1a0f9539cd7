import type { Found } from './search.browser.ts';
import { base } from './index.browser.ts';

/** The result of a search in words. */
export const outcome = ({ query, count, more, results, corrections, partial }: Found): string => {
  if (!query) return '';
  const corrected = corrections.map(({ from, to }) => `“${to}” instead of “${from}”`).join(', ');
  const note = corrected && ` Searched for ${corrected}.`;
  if (results.length === 0)
    return `Nothing found for “${query}”.${note} Try another word, or the map of the site.`;
  if (partial !== undefined)
    return `Nothing has all of these words; showing results for “${partial}”.${note}`;
  const found = `${more ? 'at least ' : ''}${String(count)} ${count === 1 ? 'result' : 'results'}`;
  const listed = results.length < count ? `The best ${String(results.length)} of ${found}` : found;
  return `${listed}.${note}`;
};

/** Says that search does not work, with a way around and a button that tries again. */
export const sayFailed = (status: HTMLElement, retry: () => void): void => {
  const map = document.createElement('a');
  map.href = `${base}/search/#map`;
  map.textContent = 'the map of the site';
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = 'Try again';
  again.addEventListener('click', retry);
  const offline = navigator.onLine ? '' : ' You seem to be offline.';
  const reason = import.meta.env.DEV
    ? 'There is no search index yet: run `npm run build` once. Meanwhile, use '
    : `The search index could not be loaded.${offline} Use `;
  status.replaceChildren(reason, map, '. ', again);
};
