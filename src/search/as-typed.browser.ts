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

  const fail = (missing: Parameters<typeof sayFailed>[1]): void => {
    failed = true;
    sayFailed(status, missing, () => {
      input.focus();
      run();
    });
  };
  /** Fetches the texts of the results that are in view, and of the others when they come into view. */
  const fillIn = (options: ReadonlyMap<Place, HTMLElement>, query: Query, signal: AbortSignal) => {
    const views = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        const [place] = [...options].find(([, option]) => option === target) ?? [];
        if (!isIntersecting || !place) continue;
        views.unobserve(target);
        excerptFor(place, query).then(
          (excerpt) => {
            showExcerpt(target, excerpt);
          },
          () => {
            if (!signal.aborted) fail('excerpts');
          },
        );
      }
    });
    for (const option of options.values()) views.observe(option);
    signal.addEventListener('abort', () => {
      views.disconnect();
    });
  };
  const answer = async (typed: string, signal: AbortSignal): Promise<void> => {
    const options = new Map<Place, HTMLElement>();
    try {
      for await (const found of searchSite(typed, filtersOf(parts), signal)) {
        const { places, inTexts, query } = found;
        for (const place of places.slice(0, shown))
          if (!options.has(place)) options.set(place, resultOf(place));
        if (options.size > 0 || inTexts) show([...options.values()].slice(0, shown));
        if (!inTexts) continue;
        failed = false;
        const isFiltered = Object.keys(filtersOf(parts)).length > 0;
        status.replaceChildren(...outcome(found, Math.min(options.size, shown), isFiltered));
        // Tells tests, and styles if needed, which query the list answers.
        list.dataset['answers'] = typed;
        fillIn(options, query, signal);
      }
    } catch {
      if (signal.aborted) return;
      // Those of an earlier query are no answer to this one.
      if (options.size === 0) show([]);
      fail(options.size > 0 ? 'texts' : 'names');
    }
  };
  const offer = async (signal: AbortSignal): Promise<void> => {
    try {
      const options = await offers();
      if (signal.aborted) return;
      failed = false;
      show(options);
      status.replaceChildren();
      list.dataset['answers'] = '';
    } catch {
      if (!signal.aborted) fail('names');
    }
  };
  const run = (): void => {
    latest.abort();
    latest = new AbortController();
    const { signal } = latest;
    const typed = input.value;
    list.scrollTop = 0;
    if (!normaliseQuery(typed)) {
      void offer(signal);
      return;
    }
    // Said at once where nothing is listed, and else where it takes longer than it takes to read.
    const waiting = setTimeout(
      () => {
        if (!signal.aborted) status.textContent = 'Searching …';
      },
      list.hasChildNodes() ? 400 : 0,
    );
    void answer(typed, signal).finally(() => {
      clearTimeout(waiting);
    });
  };
  input.addEventListener('input', run);
  onFilter(parts, run);
  form.addEventListener('reset', run);
  addEventListener('online', () => {
    if (failed) run();
  });
  return run;
};
