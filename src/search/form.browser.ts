import { languageNames } from '#data/language-names.ts';
import { searchKinds } from '#data/search-kinds.ts';
import { combobox } from '#kit/combobox.browser.ts';
import { isPlainClick } from '#kit/plain-click.browser.ts';
import { searchSite, type Filters } from './search.browser.ts';
import { loadSearchIndex } from './index.browser.ts';
import { optionsOf } from './results.browser.ts';
import { outcome, sayFailed } from './status.browser.ts';

interface SearchParts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly selects: readonly HTMLSelectElement[];
  readonly status: HTMLElement;
  readonly list: HTMLElement;
}

const filters = [
  ['lang', 'Language', Object.entries(languageNames)],
  ['kind', 'Kind', Object.entries(searchKinds)],
] as const;

/** Added by the script, because filters are useless without it. */
const addFilters = (form: HTMLFormElement): HTMLSelectElement[] => {
  const line = form.querySelector('.filters');
  const selects = filters.map(([name, label, choices]) => {
    const select = document.createElement('select');
    select.name = name;
    select.append(new Option('All', ''), ...choices.map(([id, text]) => new Option(text, id)));
    const labelled = document.createElement('label');
    labelled.append(`${label} `, select);
    line?.append(labelled);
    return select;
  });
  return selects;
};

const partsIn = (root: Element): SearchParts | undefined => {
  const form = root.querySelector('form');
  const input = root.querySelector<HTMLInputElement>('input[type=search]');
  const status = root.querySelector<HTMLElement>('[data-search-status]');
  const list = root.querySelector<HTMLElement>('[data-search-results]');
  if (!form || !input || !status || !list) return undefined;
  return { form, input, status, list, selects: addFilters(form) };
};

/** Names of the URL parameters: the query and the filters. */
const parameters = ['q', 'lang', 'kind'] as const;

/** The URL of the search page for the current form. */
const addressOf = ({ form }: SearchParts): URL => {
  const address = new URL(form.action);
  const data = new FormData(form);
  for (const name of parameters) {
    const value = data.get(name);
    if (typeof value === 'string' && value !== '') address.searchParams.set(name, value);
  }
  return address;
};

/** Fills the form from a query string; unknown filters are ignored. */
const fillFrom = (search: string, { input, selects }: SearchParts): void => {
  const values = new URLSearchParams(search);
  input.value = (values.get('q') ?? '').slice(0, input.maxLength);
  for (const select of selects) {
    const value = values.get(select.name) ?? '';
    select.value = [...select.options].some((choice) => choice.value === value) ? value : '';
  }
};

const filtersOf = ({ form }: SearchParts): Filters => {
  const data = new FormData(form);
  const lang = data.get('lang');
  const kind = data.get('kind');
  return {
    ...(typeof lang === 'string' && lang !== '' && { language: lang }),
    ...(typeof kind === 'string' && kind !== '' && { kind }),
  };
};

/** Searches as the reader types; only the last query counts. */
const searchAsTyped = (parts: SearchParts): (() => void) => {
  const { form, input, selects, status, list } = parts;
  list.ariaLabel = 'Results';
  const show = combobox(input, list);
  let latest = new AbortController();
  let failed = false;
  const run = (): void => {
    latest.abort();
    latest = new AbortController();
    const { signal } = latest;
    const query = input.value;
    if (query.trim() && !list.hasChildNodes()) status.textContent = 'Searching …';
    searchSite(query, filtersOf(parts), signal).then(
      (found) => {
        if (signal.aborted) return;
        failed = false;
        show(optionsOf(found.results, list.id));
        status.textContent = outcome(found);
        // Tells tests, and styles if needed, which query the list answers.
        list.dataset['answers'] = query;
      },
      () => {
        if (signal.aborted) return;
        failed = true;
        show([]);
        sayFailed(status, run);
      },
    );
  };
  input.addEventListener('input', run);
  for (const select of selects) select.addEventListener('change', run);
  form.addEventListener('reset', run);
  addEventListener('online', () => {
    if (failed) run();
  });
  return run;
};

const started = new WeakSet<Element>();

/** The parts of a search form that is not yet set up; undefined the second time. */
const begin = (root: Element): SearchParts | undefined => {
  const parts = started.has(root) ? undefined : partsIn(root);
  if (parts) started.add(root);
  return parts;
};

/** Loads the index in advance. An error is shown when somebody searches. */
export const warmIndex = (): void => {
  loadSearchIndex().catch(() => undefined);
};

/** Makes the dialog search: typing searches, Enter opens the search page. */
export const searchDialog = (dialog: HTMLDialogElement): void => {
  const parts = begin(dialog);
  if (!parts) return;
  const run = searchAsTyped(parts);
  if (parts.input.value) run();
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.assign(addressOf(parts));
  });
  dialog.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !isPlainClick(event)) return;
    if (event.target.closest('[data-search-close], a')) dialog.close();
  });
};

/** Makes the search page search, and keeps the query in its URL. */
export const searchPage = (root: Element): void => {
  const parts = begin(root);
  if (!parts) return;
  const run = searchAsTyped(parts);
  // The 404 page has the form too.
  if (!parts.form.action.endsWith(location.pathname)) return;
  // All letters typed for one search share one history entry; submitting ends it.
  let begun = false;
  const remember = (): void => {
    if (begun) history.replaceState(null, '', addressOf(parts));
    else history.pushState(null, '', addressOf(parts));
    begun = true;
  };
  parts.input.addEventListener('input', remember);
  for (const select of parts.selects) select.addEventListener('change', remember);
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    begun = false;
  });
  const fromAddress = (): void => {
    begun = false;
    fillFrom(location.search, parts);
    run();
  };
  addEventListener('popstate', fromAddress);
  const typed = parts.input.value;
  fillFrom(location.search, parts);
  // Keep what was typed while this script was loading.
  if (typed && typed !== parts.input.value) {
    parts.input.value = typed;
    remember();
  }
  run();
};
