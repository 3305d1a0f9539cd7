const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

/** Said where what searches does not come: offline, or when a newer site has taken the place of this one. */
const sayMissing = (root: Element): void => {
  const status = root.querySelector('[data-search-status]');
  if (status)
    status.textContent =
      'Search could not be loaded. Press Enter to search on a fresh page, or reload this one.';
};

type SearchForm = typeof import('./search-form');

/** Fetches what searches and lets it work in `root`; offline, once more as soon as the connection is back. */
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
  const opener = document.querySelector('[data-search-open]');
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
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    const command = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!command && !(slash && !isEditable(event.target))) return;
    event.preventDefault();
    open();
  });
};
