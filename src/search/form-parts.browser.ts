import { filtersFrom, type Filters } from './answer.ts';

/** The parts of a search form. */
export interface SearchParts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
}

const started = new WeakSet<Element>();

/** The parts of a search form that is not yet set up; undefined the second time. */
export const begin = (root: Element): SearchParts | undefined => {
  const form = root.querySelector('form');
  const input = root.querySelector<HTMLInputElement>('input[type=search]');
  const status = root.querySelector<HTMLElement>('[data-search-status]');
  const list = root.querySelector<HTMLElement>('[data-search-results]');
  if (started.has(root) || !form || !input || !status || !list) return undefined;
  started.add(root);
  return { form, input, status, list };
};

/** Names of the URL parameters: the query and the filters. */
const filters = ['lang', 'kind'] as const;
const parameters = ['q', ...filters] as const;

/** The URL of the search page for the current form. */
export const addressOf = ({ form }: SearchParts): URL => {
  const address = new URL(form.action);
  const data = new FormData(form);
  for (const name of parameters) {
    const value = data.get(name);
    if (typeof value === 'string' && value !== '') address.searchParams.set(name, value);
  }
  return address;
};

/** Fills the form from a query string; unknown filters are ignored. */
export const fillFrom = (search: string, { form, input }: SearchParts): void => {
  const values = new URLSearchParams(search);
  input.value = (values.get('q') ?? '').slice(0, input.maxLength);
  for (const name of filters) {
    const choices = form.querySelectorAll<HTMLInputElement>(`[name=${name}]`);
    const [all] = choices;
    // By hand, because browsers do not choose the one without a value by `RadioNodeList.value`.
    if (all) all.checked = true;
    for (const choice of choices) if (choice.value === values.get(name)) choice.checked = true;
  }
};

/** The filters chosen in the form. */
export const filtersOf = ({ form }: SearchParts): Filters => {
  const data = new FormData(form);
  const idOf = (name: (typeof filters)[number]): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  return filtersFrom(idOf('lang'), idOf('kind'));
};

/** Calls back when another filter is chosen. */
export const onFilter = ({ form, input }: SearchParts, then: () => void): void => {
  form.addEventListener('change', ({ target }) => {
    if (target !== input) then();
  });
};
