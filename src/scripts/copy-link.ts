import { announce } from './announce';
import { copyText } from './clipboard';
import { isPlainClick } from './plain-click';

/**
 * Pressing the link after a heading, row, cell or term goes there, puts its address on the clipboard and offers other
 * forms of it.
 */
export const copyHeadingLinks = (): void => {
  document.addEventListener('click', (event) => {
    if (!isPlainClick(event) || !(event.target instanceof Element)) return;
    const anchor = event.target.closest('a.anchor');
    if (!(anchor instanceof HTMLAnchorElement)) return;
    void copyText(anchor.href).then((copied) => {
      announce(copied ? 'Link copied' : 'The link is in the address bar');
    });
    // A press of a key has no place of its own.
    const byKey = event.detail === 0;
    import('./copy-menu').then(
      ({ openCopyMenu }) => {
        openCopyMenu(anchor, byKey);
      },
      // The link itself is copied already.
      () => undefined,
    );
  });
};
