import { announce } from '#kit/announce.browser.ts';
import { copyText } from '#kit/clipboard.browser.ts';
import { isPlainClick } from '#kit/plain-click.browser.ts';

/**
 * Clicking the link after a heading, row, cell or term copies its URL and offers other formats, besides jumping there.
 */
export const copyHeadingLinks = (): void => {
  document.addEventListener('click', (event) => {
    if (!isPlainClick(event) || !(event.target instanceof Element)) return;
    const anchor = event.target.closest('a.anchor');
    if (!(anchor instanceof HTMLAnchorElement)) return;
    void copyText(anchor.href).then((copied) => {
      announce(copied ? 'Link copied' : 'The link is in the address bar');
    });
    // `detail` is 0 when the click came from the keyboard.
    const byKey = event.detail === 0;
    import('./copy-menu.browser.ts').then(
      ({ openCopyMenu }) => {
        openCopyMenu(anchor, byKey);
      },
      // The link itself is copied already.
      () => undefined,
    );
  });
};
