import { copyFormats } from './copy-formats.ts';
import { placeOf } from './place.browser.ts';
import { isComposing } from '#kit/composing.browser.ts';
import { formatDay } from '#kit/day.ts';
import { announce } from '#kit/announce.browser.ts';
import { copyText } from '#kit/clipboard.browser.ts';

/** Inline, because the stylesheet is part of every page and this menu is rare. */
const looks = {
  // The browser's default margin would centre it.
  margin: '0',
  padding: '0.3rem',
  border: '1px solid var(--color-edge)',
  borderRadius: '0.5rem',
  background: 'var(--color-sheet)',
  color: 'inherit',
};
const lineLooks = {
  display: 'block',
  inlineSize: '100%',
  margin: '0',
  padding: '0.35rem 0.8rem',
  border: '0',
  background: 'none',
  color: 'inherit',
  fontSize: 'var(--step--1)',
  textAlign: 'start',
};

/** A popover with a title and the menu that it names. */
const makeMenu = () => {
  const popover = document.createElement('div');
  popover.popover = 'auto';
  Object.assign(popover.style, looks);
  const title = document.createElement('p');
  title.id = 'copy-menu-title';
  Object.assign(title.style, lineLooks, { color: 'var(--color-quiet)' });
  const list = document.createElement('div');
  list.role = 'menu';
  list.setAttribute('aria-labelledby', title.id);
  list.addEventListener('keydown', (event) => {
    if (isComposing(event)) return;
    const items = [...list.querySelectorAll('button')];
    const at = items.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (event.key === 'Tab') popover.hidePopover();
    if (to === undefined) return;
    event.preventDefault();
    items[(to + items.length) % items.length]?.focus();
  });
  popover.append(title, list);
  document.body.append(popover);
  return { popover, title, list };
};

let menu: ReturnType<typeof makeMenu> | undefined;

/** Shows an element below another, within the viewport. */
const showBelow = (popover: HTMLElement, { left, bottom }: DOMRect): void => {
  popover.showPopover();
  const within = (wanted: number, size: number, room: number): string =>
    `${String(Math.max(0, Math.min(wanted, room - size - 8)))}px`;
  popover.style.left = within(left, popover.offsetWidth, innerWidth);
  popover.style.top = within(bottom + 6, popover.offsetHeight, innerHeight);
};

/**
 * Opens a menu of formats in which a link can be copied, beside the link.
 * @param said what became of the link itself: `Link copied`
 * @param byKey whether the keyboard opened it, so that focus must move into it
 */
export const openCopyMenu = (anchor: HTMLAnchorElement, said: string, byKey: boolean): void => {
  const { popover, title, list } = (menu ??= makeMenu());
  const today = formatDay(new Date().toISOString().slice(0, 10));
  const copy = async (name: string, text: string): Promise<void> => {
    if (await copyText(text)) {
      popover.hidePopover();
      anchor.focus({ preventScroll: true });
      announce(`${name} copied`);
      return;
    }
    // Shown, so that the reader can copy it by hand.
    title.textContent = 'The browser did not allow copying; here it is:';
    const field = document.createElement('textarea');
    field.readOnly = true;
    field.rows = 5;
    field.style.inlineSize = '100%';
    field.value = text;
    field.setAttribute('aria-labelledby', title.id);
    list.replaceWith(field);
    showBelow(popover, anchor.getBoundingClientRect());
    field.select();
  };
  title.textContent = `${said}. Also as:`;
  list.replaceChildren(
    ...copyFormats(placeOf(anchor), today).map(([name, text]) => {
      const item = document.createElement('button');
      item.type = 'button';
      item.role = 'menuitem';
      item.textContent = name;
      Object.assign(item.style, lineLooks, { cursor: 'pointer' });
      item.addEventListener('click', () => void copy(name, text));
      return item;
    }),
  );
  popover.replaceChildren(title, list);
  // The browser has jumped to the anchor by now.
  showBelow(popover, anchor.getBoundingClientRect());
  if (byKey) list.querySelector('button')?.focus();
};
