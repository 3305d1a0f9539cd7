import { searchSite, type Found } from './search-engine';
import { showResults } from './search-results';

interface SearchParts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
}

const partsIn = (root: Element): SearchParts | undefined => {
  const form = root.querySelector('form');
  const input = root.querySelector<HTMLInputElement>('input[type=search]');
  const status = root.querySelector<HTMLElement>('[data-search-status]');
  const list = root.querySelector<HTMLElement>('[data-search-results]');
  return form && input && status && list ? { form, input, status, list } : undefined;
};

const countOf = ({ query, count }: Found): string => {
  if (!query) return '';
  if (count === 0) return `Nothing found for “${query}”. Try another word, or the map of the site.`;
  return count === 1 ? '1 result' : `${String(count)} results`;
};

const failed = (status: HTMLElement, retry: () => void): void => {
  const map = document.createElement('a');
  map.href = `${document.documentElement.dataset['base']?.replace(/\/$/u, '') ?? ''}/search/#map`;
  map.textContent = 'the map of the site';
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = 'Try again';
  again.addEventListener('click', retry);
  const reason = import.meta.env.DEV
    ? 'There is no search index yet: run `npm run build` once. Meanwhile, use '
    : 'The search index could not be loaded. Use ';
  status.replaceChildren(reason, map, '. ', again);
};

/** Searches as the reader types; the last query typed wins. */
const searchAsTyped = ({ form, input, status, list }: SearchParts): (() => void) => {
  let latest = 0;
  const run = (): void => {
    const turn = (latest += 1);
    searchSite(input.value).then(
      (found) => {
        if (turn !== latest) return;
        showResults(list, found.results);
        status.textContent = countOf(found);
      },
      () => {
        if (turn !== latest) return;
        showResults(list, []);
        failed(status, run);
      },
    );
  };
  input.addEventListener('input', run);
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    list.querySelector('a')?.focus();
  });
  list.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const links = [...list.querySelectorAll('a')];
    const index = links.findIndex((link) => link === document.activeElement);
    const next = index + (event.key === 'ArrowDown' ? 1 : -1);
    (next < 0 ? input : links[next])?.focus();
  });
  return run;
};

const started = new WeakSet<Element>();

/** Makes the dialog search: typing searches, Enter leads to the search page. */
export const searchDialog = (dialog: HTMLDialogElement): void => {
  const parts = partsIn(dialog);
  if (!parts) return;
  if (started.has(dialog)) return;
  started.add(dialog);
  const run = searchAsTyped(parts);
  if (parts.input.value) run();
  dialog.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    if (target === dialog || target?.closest('[data-search-close], a')) dialog.close();
  });
};

/** Makes the search page search, with what was searched for in its address. */
export const searchPage = (root: Element): void => {
  const parts = partsIn(root);
  if (!parts || started.has(root)) return;
  started.add(root);
  const { form, input } = parts;
  const run = searchAsTyped(parts);
  const fromAddress = (): void => {
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    run();
  };
  if (!form.action.endsWith(location.pathname)) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const address = new URL(location.href);
    address.searchParams.set('q', input.value);
    history.pushState(null, '', address);
    run();
  });
  addEventListener('popstate', fromAddress);
  fromAddress();
};
