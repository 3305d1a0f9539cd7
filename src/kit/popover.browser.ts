import { announce } from './announce.browser.ts';
import { copyText } from './clipboard.browser.ts';

/** Inline, because the stylesheet is part of every page and popovers are rare. */
const looks = {
  // The browser's default margin would centre it.
  margin: '0',
  padding: '0.35rem 0.8rem',
  border: '1px solid var(--color-edge)',
  borderRadius: '0.5rem',
  background: 'var(--color-sheet)',
  color: 'inherit',
};

/** Adds an element to the page as a hidden popover; Escape or a click outside hides it. */
export const asPopover = <Made extends HTMLElement>(element: Made): Made => {
  element.popover = 'auto';
  Object.assign(element.style, looks);
  document.body.append(element);
  return element;
};

/** Shows a popover below a rectangle, within the viewport. */
export const showBelow = (element: HTMLElement, { left, bottom }: DOMRect): void => {
  element.showPopover();
  const within = (wanted: number, size: number, room: number): string =>
    `${String(Math.max(0, Math.min(wanted, room - size - 8)))}px`;
  element.style.left = within(left, element.offsetWidth, innerWidth);
  element.style.top = within(bottom + 6, element.offsetHeight, innerHeight);
};

/** Copies a text and announces the result. */
export const copyAndSay = async (text: string, said: string): Promise<void> => {
  announce((await copyText(text)) ? said : 'The browser did not let the site copy');
};
