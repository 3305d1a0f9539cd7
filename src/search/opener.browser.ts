import { isComposing } from '#kit/composing.browser.ts';
import { fetchAhead } from '#kit/fetch-ahead.browser.ts';
import { isPlainClick } from '#kit/plain-click.browser.ts';
import { namesFile } from './files.browser.ts';
import { offerSlashKey, slashOpens } from './slash-key.browser.ts';

/**
 * Whether an element uses key presses itself: fields to write or choose in, but not checkboxes, radio buttons and
 * sliders.
 */
const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=range])'));

/**
 * Holds the page still behind the dialog. Where its scroll bar took up space, that space stays, so that nothing moves.
 */
const holdPage = (dialog: HTMLDialogElement): void => {
  const root = document.documentElement;
  root.dataset['held'] = innerWidth > root.clientWidth ? 'gutter' : '';
  dialog.addEventListener(
    'close',
    () => {
      delete root.dataset['held'];
    },
    { once: true },
  );
};

/** Shown when the search script cannot be loaded: offline, or when a newer build has replaced this one. */
const sayMissing = (root: Element): void => {
  const status = root.querySelector('[data-search-status]');
  if (status)
    status.textContent =
      'Search could not be loaded. Press Enter to search on a fresh page, or reload this one.';
};

type SearchForm = typeof import('./form.browser.ts');

/** Loads the search script, and side by side with it the names, which it asks for at once. */
const loadForm = (): Promise<SearchForm> => {
  fetchAhead(namesFile);
  return import('./form.browser.ts');
};

/**
 * Loads the search script for `root`; if that fails, tries once more when the connection is back. The URL is the same
 * then: browsers that cache a failed import, as all did before whatwg/html#10327, need a reload.
 */
const withSearchForm = (root: Element, use: (form: SearchForm) => void): void => {
  loadForm().then(use, () => {
    sayMissing(root);
    addEventListener(
      'online',
      () => {
        withSearchForm(root, use);
      },
      { once: true },
    );
  });
};

/**
 * Opens the search dialog by `/`, Ctrl+K or ⌘K, or its button. The search script is loaded only then; without scripts
 * the button is a link to the search page.
 */
export const offerSearch = (): void => {
  const dialog = document.getElementById('search-dialog');
  const opener = document.querySelector<HTMLElement>('[data-search-open]');
  const page = document.querySelector('[data-search-page]');
  if (page)
    withSearchForm(page, ({ searchPage }) => {
      searchPage(page);
    });
  if (!(dialog instanceof HTMLDialogElement)) return;

  const open = (): void => {
    if (dialog.open) return;
    // First, because opening takes a slow phone a fifth of a second, and it can fetch meanwhile.
    withSearchForm(dialog, ({ searchDialog }) => {
      searchDialog(dialog);
    });
    holdPage(dialog);
    dialog.showModal();
    // Before the search script has loaded, so that what is typed meanwhile is kept.
    const input = dialog.querySelector('input');
    input?.focus();
    input?.select();
  };
  const warm = (): void => {
    loadForm().then(
      ({ warmIndex }) => {
        warmIndex();
      },
      // The error is shown when the dialog opens.
      () => undefined,
    );
  };
  opener?.addEventListener('pointerenter', warm, { once: true });
  opener?.addEventListener('focus', warm, { once: true });
  opener?.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    open();
  });
  offerSlashKey(opener, dialog.querySelector<HTMLInputElement>('[data-search-slash]'));
  document.addEventListener('keydown', (event) => {
    if (isComposing(event)) return;
    const { key, altKey, shiftKey, target } = event;
    const command = event.ctrlKey || event.metaKey;
    // On many keyboards `/` needs Shift, so what counts is the sign, and not the key.
    const asked = command ? key.toLowerCase() === 'k' && !shiftKey : key === '/' && slashOpens();
    if (!asked || altKey || isEditable(target)) return;
    event.preventDefault();
    open();
  });
};
