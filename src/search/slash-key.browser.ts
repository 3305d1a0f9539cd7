import { keep, kept } from '#kit/storage.browser.ts';

const key = 'slash';

/** Whether `/` opens search. Readers who speak to their computer may switch it off: to them it is a sign like any other. */
export const slashOpens = (): boolean => kept(key) !== 'off';

/**
 * Sets up the box that switches the key off, and says beside the button of the bar which keys open search.
 * @param opener the button, with a `kbd` that shows the key
 */
export const offerSlashKey = (opener: Element | null, box: HTMLInputElement | null): void => {
  const show = (): void => {
    const on = slashOpens();
    if (box) box.checked = on;
    opener?.setAttribute('aria-keyshortcuts', `${on ? '/ ' : ''}Control+K Meta+K`);
    const hint = opener?.querySelector('kbd');
    if (hint) hint.hidden = !on;
  };
  show();
  box?.addEventListener('change', () => {
    keep(key, box.checked ? null : 'off');
    // If storage is blocked, the key stays as it was, and the box says so.
    show();
  });
  // It may have been switched in another tab, or since this page was put into the back/forward cache.
  addEventListener('storage', show);
  addEventListener('pageshow', show);
};
