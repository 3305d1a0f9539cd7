import { combobox } from '#kit/combobox.browser.ts';
import { filtersOf, onFilter, type SearchParts } from './form-parts.browser.ts';
import type { Place } from './places.ts';
import { normaliseQuery, type Query } from './query.ts';
import { resultOf, showExcerpt } from './results.browser.ts';
import { excerptFor, searchSite } from './search.browser.ts';
import { outcome, sayFailed } from './status.browser.ts';

/** How many results are listed. */
const shown = 8;

/**
 * Searches as the reader types; only the last query counts.
 * @param offers what to show before anything is typed
 * @returns searches for what the field says
 */
export const searchAsTyped = (
  parts: SearchParts,
  offers: () => Promise<HTMLElement[]> = () => Promise.resolve([]),
): (() => void) => {
  const { form, input, status, list } = parts;
  list.ariaLabel = 'Results';
  const show = combobox(input, list);
  let latest = new AbortController();
  let failed = false;

  const fail = (signal: AbortSignal) => (): void => {
    if (signal.aborted) return;
    failed = true;
    sayFailed(status, list.hasChildNodes(), run);
  };
  /** Fetches the texts of the results that are in view, and of the others when they come into view. */
  const fillIn = (options: ReadonlyMap<Place, HTMLElement>, query: Query, signal: AbortSignal) => {
    const views = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        const [place] = [...options].find(([, option]) => option === target) ?? [];
        if (!isIntersecting || !place) continue;
        views.unobserve(target);
        excerptFor(place, query).then((excerpt) => {
          showExcerpt(target, excerpt);
        }, fail(signal));
      }
    });
    for (const option of options.values()) views.observe(option);
    signal.addEventListener('abort', () => {
      views.disconnect();
    });
  };
  const answer = async (typed: string, signal: AbortSignal): Promise<void> => {
    const options = new Map<Place, HTMLElement>();
    for await (const found of searchSite(typed, filtersOf(parts), signal)) {
      const { places, inTexts, query } = found;
      for (const place of places.slice(0, shown))
        if (!options.has(place)) options.set(place, resultOf(place));
      if (options.size > 0 || inTexts) show([...options.values()].slice(0, shown));
      if (!inTexts) continue;
      failed = false;
      status.replaceChildren(...outcome(found, options.size));
      // Tells tests, and styles if needed, which query the list answers.
      list.dataset['answers'] = typed;
      fillIn(options, query, signal);
    }
  };
  const offer = async (signal: AbortSignal): Promise<void> => {
    const options = await offers();
    if (signal.aborted) return;
    failed = false;
    show(options);
    status.replaceChildren();
    list.dataset['answers'] = '';
  };
  const run = (): void => {
    latest.abort();
    latest = new AbortController();
    const { signal } = latest;
    const typed = input.value;
    list.scrollTop = 0;
    if (!normaliseQuery(typed)) {
      offer(signal).catch(fail(signal));
      return;
    }
    if (!list.hasChildNodes()) status.textContent = 'Searching …';
    answer(typed, signal).catch(fail(signal));
  };
  input.addEventListener('input', run);
  onFilter(parts, run);
  form.addEventListener('reset', run);
  addEventListener('online', () => {
    if (failed) run();
  });
  return run;
};
