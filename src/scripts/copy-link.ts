import { announce } from './announce';

const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No permission, or not a secure page: the address bar has the link all the same.
    return false;
  }
};

/** Pressing the link after a heading, row or term goes there and puts its address on the clipboard. */
export const copyHeadingLinks = (): void => {
  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element))
      return;
    const anchor = event.target.closest('a.anchor');
    if (!(anchor instanceof HTMLAnchorElement)) return;
    void copy(anchor.href).then((copied) => {
      announce(copied ? 'Link copied' : 'The link is in the address bar');
    });
  });
};
