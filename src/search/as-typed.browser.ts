import { combobox } from '#kit/combobox.browser.ts';
import { filtersOf, onFilter, type SearchParts } from './form-parts.browser.ts';
import { normaliseQuery } from './query.ts';
import { optionsOf } from './results.browser.ts';
import { searchSite } from './search.browser.ts';
import { outcome, sayFailed } from './status.browser.ts';

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
  const answer = async (query: string, signal: AbortSignal): Promise<void> => {
    const found = await searchSite(query, filtersOf(parts), signal);
    const options = found.query ? optionsOf(found.results) : await offers();
    if (signal.aborted) return;
    failed = false;
    show(options);
    list.scrollTop = 0;
    status.replaceChildren(...outcome(found));
    // Tells tests, and styles if needed, which query the list answers.
    list.dataset['answers'] = query;
  };
  const run = (): void => {
    latest.abort();
    latest = new AbortController();
    const { signal } = latest;
    const query = input.value;
    if (normaliseQuery(query) && !list.hasChildNodes()) status.textContent = 'Searching …';
    answer(query, signal).catch(() => {
      if (signal.aborted) return;
      failed = true;
      show([]);
      sayFailed(status, run);
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
