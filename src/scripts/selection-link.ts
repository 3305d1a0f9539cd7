import { textFragment } from '~/lib/text-fragment';
import { asPopover, copyAndSay, showBelow } from './popover';

let offer: HTMLButtonElement | undefined;

const makeOffer = (): HTMLButtonElement => {
  const button = asPopover(document.createElement('button'));
  button.type = 'button';
  button.textContent = 'Copy link to this passage';
  // Otherwise pressing the button would clear the selection.
  button.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  // Its position is fixed in the viewport, so it would no longer be beside the passage.
  addEventListener(
    'scroll',
    () => {
      button.hidePopover();
    },
    { passive: true },
  );
  button.addEventListener('click', () => {
    const fragment = textFragment(getSelection()?.toString() ?? '');
    if (fragment === undefined) return;
    button.hidePopover();
    void copyAndSay(location.origin + location.pathname + fragment, 'Link to the passage copied');
  });
  return button;
};

/** Offers a link to the selected passage, or hides the offer if nothing is selected. */
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
  showBelow(shown, range.getBoundingClientRect());
};
