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
    const copied = copyText(anchor.href).then((done) => {
      const said = done ? 'Link copied' : 'The link is in the address bar';
      announce(said);
      return said;
    });
    // Firefox 119 has no popovers: there the link is all there is to copy.
    if (!('popover' in anchor)) return;
    // `detail` is 0 when the click came from the keyboard.
    const byKey = event.detail === 0;
    Promise.all([copied, import('./copy-menu.browser.ts')]).then(
      ([said, { openCopyMenu }]) => {
        openCopyMenu(anchor, said, byKey);
      },
      // The link itself is copied already.
      () => undefined,
    );
  });
};
