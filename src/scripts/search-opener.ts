import { isPlainClick } from './plain-click';

/** Whether keys pressed there write, choose or edit: not what is only ticked or drawn. */
const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=range])'));

/** Said where what searches does not come: offline, or when a newer site has taken the place of this one. */
const sayMissing = (root: Element): void => {
  const status = root.querySelector('[data-search-status]');
  if (status)
    status.textContent =
      'Search could not be loaded. Press Enter to search on a fresh page, or reload this one.';
};

type SearchForm = typeof import('./search-form');

/**
 * Fetches what searches and lets it work in `root`; offline, once more as soon as the connection is back. The address
 * is the same then: browsers that keep a module that failed, as all did before whatwg/html#10327, need a fresh page.
 */
const withSearchForm = (root: Element, use: (form: SearchForm) => void): void => {
  import('./search-form').then(use, () => {
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
 * Opens the search dialog by `/`, Ctrl or ⌘ K, or its button. What searches is fetched only then;
 * without scripts the button is a link to the search page.
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
    dialog.showModal();
    // Now, and not once the search has loaded: what is typed meanwhile must stay.
    const input = dialog.querySelector('input');
    input?.focus();
    input?.select();
    withSearchForm(dialog, ({ searchDialog }) => {
      searchDialog(dialog);
    });
  };
  const warm = (): void => {
    import('./search-form').then(
      ({ warmIndex }) => {
        warmIndex();
      },
      // Said once the dialog opens.
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
  document.addEventListener('keydown', (event) => {
    const { key, altKey, shiftKey, target } = event;
    const command = event.ctrlKey || event.metaKey;
    // On many keyboards `/` is a key with Shift.
    const asked = command ? key.toLowerCase() === 'k' && !shiftKey : key === '/';
    if (!asked || altKey || isEditable(target)) return;
    event.preventDefault();
    open();
  });
};
