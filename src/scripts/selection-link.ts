import { textFragment } from '~/lib/text-fragment';
import { announce } from './announce';
import { copyText } from './clipboard';

let offer: HTMLButtonElement | undefined;

const makeOffer = (): HTMLButtonElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy link to this passage';
  button.popover = 'manual';
  Object.assign(button.style, {
    margin: '0',
    padding: '0.35rem 0.8rem',
    border: '1px solid var(--color-edge)',
    borderRadius: '0.5rem',
    background: 'var(--color-sheet)',
    color: 'inherit',
  });
  // Pressing it would undo the selection first.
  button.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  button.addEventListener('click', () => {
    const fragment = textFragment(getSelection()?.toString() ?? '');
    if (fragment === undefined) return;
    button.hidePopover();
    void copyText(location.origin + location.pathname + fragment).then((copied) => {
      announce(copied ? 'Link to the passage copied' : 'The browser did not let the site copy');
    });
  });
  document.body.append(button);
  return button;
};

/** Offers a link to the selected passage, or takes the offer away when nothing is selected. */
export const offerPassageLink = (): void => {
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  const main = document.querySelector('main');
  const selected =
    range !== undefined &&
    main?.contains(range.commonAncestorContainer) === true &&
    (selection?.toString().trim().length ?? 0) > 3;
  if (!selected) {
    offer?.hidePopover();
    return;
  }
  const shown = (offer ??= makeOffer());
  shown.showPopover();
  const { left, bottom } = range.getBoundingClientRect();
  shown.style.left = `${String(Math.max(0, Math.min(left, innerWidth - shown.offsetWidth - 8)))}px`;
  shown.style.top = `${String(Math.max(0, Math.min(bottom + 8, innerHeight - shown.offsetHeight - 8)))}px`;
};
