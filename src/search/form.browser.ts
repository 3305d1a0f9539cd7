import { copyText } from '#kit/clipboard.browser.ts';
import { isPlainClick } from '#kit/plain-click.browser.ts';
import { searchAsTyped } from './as-typed.browser.ts';
import { addressOf, begin, fillFrom, onFilter, type SearchParts } from './form-parts.browser.ts';
import { loadTexts } from './index.browser.ts';
import { offers } from './offers.browser.ts';
import { normaliseQuery } from './query.ts';
import { rememberSearch } from './recent.browser.ts';

/** Loads the names and the texts in advance. An error is shown when somebody searches. */
export const warmIndex = (): void => {
  loadTexts().catch(() => undefined);
};

/** A link to the search page for what the field says: a click copies it. */
const offerLink = (link: HTMLAnchorElement, parts: SearchParts): void => {
  const follow = (): void => {
    link.href = addressOf(parts).href;
    link.hidden = !normaliseQuery(parts.input.value);
  };
  follow();
  parts.input.addEventListener('input', follow);
  onFilter(parts, follow);
  link.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    void copyText(link.href).then((copied) => {
      if (copied) parts.status.textContent = 'The link to this search is copied.';
      // Where the browser does not let the site copy, the address bar has it.
      else location.assign(link.href);
    });
  });
};

/** Makes the dialog search: typing searches, Enter opens the search page. */
export const searchDialog = (dialog: HTMLDialogElement): void => {
  const parts = begin(dialog);
  if (!parts) return;
  const { form, input } = parts;
  const search = (query: string): void => {
    input.value = query;
    input.dispatchEvent(new Event('input'));
    input.focus();
  };
  const address = (query: string): string => {
    const url = new URL(form.action);
    url.searchParams.set('q', query);
    return url.href;
  };
  const run = searchAsTyped(parts, () => offers(address, search));
  warmIndex();
  run();
  const share = dialog.querySelector<HTMLAnchorElement>('[data-search-share]');
  if (share) offerLink(share, parts);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    rememberSearch(normaliseQuery(input.value));
    dialog.close();
    location.assign(addressOf(parts));
  });
  dialog.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !isPlainClick(event) || event.defaultPrevented)
      return;
    if (event.target.closest('a[role=option]')) rememberSearch(normaliseQuery(input.value));
    if (event.target.closest('[data-search-close], a')) dialog.close();
  });
};

/** Reserves the results' place, so that what follows them does not move when they come. */
const reserve = ({ input }: SearchParts): void => {
  document.documentElement.toggleAttribute('data-asked', input.value !== '');
};

/** Makes the search page search, and keeps the query in its URL. */
export const searchPage = (root: Element): void => {
  const parts = begin(root);
  if (!parts) return;
  const { form, input } = parts;
  const run = searchAsTyped(parts);
  // On the page itself somebody has come to search.
  if (form.action.endsWith(location.pathname)) warmIndex();
  input.addEventListener('input', () => {
    reserve(parts);
  });
  // The 404 page has the form too, filled with the words of its address.
  if (!form.action.endsWith(location.pathname)) {
    if (input.value) run();
    return;
  }
  // All letters typed for one search share one history entry; submitting ends it.
  let begun = false;
  const remember = (): void => {
    if (begun) history.replaceState(null, '', addressOf(parts));
    else history.pushState(null, '', addressOf(parts));
    begun = true;
  };
  input.addEventListener('input', remember);
  onFilter(parts, remember);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    rememberSearch(normaliseQuery(input.value));
    begun = false;
  });
  const fromAddress = (): void => {
    begun = false;
    fillFrom(location.search, parts);
    reserve(parts);
    run();
  };
  addEventListener('popstate', fromAddress);
  const typed = input.value;
  fillFrom(location.search, parts);
  // A form that was sent before the search script had loaded names filters that nobody chose.
  if ([...new URLSearchParams(location.search).values()].includes(''))
    history.replaceState(null, '', addressOf(parts));
  // Keep what was typed while this script was loading.
  if (typed && typed !== input.value) {
    input.value = typed;
    remember();
  }
  run();
};
