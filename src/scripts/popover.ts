import { announce } from './announce';
import { copyText } from './clipboard';

/** How what floats above the page looks: set here and not in the styles, which every page carries. */
const looks = {
  // A browser's own margin would put it in the middle.
  margin: '0',
  padding: '0.35rem 0.8rem',
  border: '1px solid var(--color-edge)',
  borderRadius: '0.5rem',
  background: 'var(--color-sheet)',
  color: 'inherit',
};

/** Puts an element on the page as a popover, not shown yet; Escape or a press elsewhere hides it. */
export const asPopover = <Made extends HTMLElement>(element: Made): Made => {
  element.popover = 'auto';
  Object.assign(element.style, looks);
  document.body.append(element);
  return element;
};

/** Shows a popover below a place, and within the window. */
export const showBelow = (element: HTMLElement, { left, bottom }: DOMRect): void => {
  element.showPopover();
  const within = (wanted: number, size: number, room: number): string =>
    `${String(Math.max(0, Math.min(wanted, room - size - 8)))}px`;
  element.style.left = within(left, element.offsetWidth, innerWidth);
  element.style.top = within(bottom + 6, element.offsetHeight, innerHeight);
};

/** Copies a text and says so, or that the browser did not let it. */
export const copyAndSay = async (text: string, said: string): Promise<void> => {
  announce((await copyText(text)) ? said : 'The browser did not let the site copy');
};
