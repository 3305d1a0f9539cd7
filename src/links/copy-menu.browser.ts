import { copyFormats, type Place } from './copy-formats.ts';
import { formatDay } from '#kit/day.ts';
import { asPopover, copyAndSay, showBelow } from '#kit/popover.browser.ts';

const textOf = (element: Element | null | undefined): string => {
  if (!element) return '';
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const aid of copy.querySelectorAll('.notes, .kind, .anchor')) aid.remove();
  return copy.textContent.replace(/\s+/gu, ' ').trim();
};

/** The text of a cell in one line: its scores, its lead and its points. */
const cellText = (cell: Element | undefined): string => {
  const parts = [...(cell?.querySelectorAll('.score, .lead, .point, .change') ?? [])];
  if (parts.length === 0) return textOf(cell);
  return parts
    .map(textOf)
    .filter(Boolean)
    .reduce(
      (line, part) => (/(?:^|[:,\d])$/u.test(line) ? `${line} ${part}` : `${line}; ${part}`),
      '',
    )
    .trim();
};

/**
 * The text to quote for an anchor: the row, the cell, the definition, or the first paragraph or list below the heading.
 */
const quotedAt = (anchor: HTMLAnchorElement): string => {
  // In a transposed table a row of data is a column.
  const head = anchor.closest<HTMLTableCellElement>('thead th');
  if (head)
    return [...(head.closest('table')?.tBodies[0]?.rows ?? [])]
      .map(({ cells }) => `${textOf(cells[0])}: ${cellText(cells[head.cellIndex])}`)
      .join(' ');
  const part = anchor.closest('td, tr, dl > div, li');
  if (part?.matches('tr'))
    return [...part.querySelectorAll('td')]
      .map((cell) => `${cell.dataset['label'] ?? ''}: ${cellText(cell)}`)
      .join(' ');
  if (part?.matches('dl > div')) return textOf(part.querySelector('dd'));
  if (part?.matches('td')) return cellText(part);
  if (part) return textOf(part);
  return textOf(anchor.closest('.heading')?.nextElementSibling);
};

const placeOf = (anchor: HTMLAnchorElement): Place => {
  // As navigation names it, where its heading is longer.
  const page =
    document.querySelector('main')?.dataset['searchName'] ?? textOf(document.querySelector('h1'));
  return {
    url: anchor.href,
    title: /“(.+)”/u.exec(anchor.ariaLabel ?? '')?.[1] ?? page,
    page,
    site: document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '',
    verified: textOf(document.querySelector('.meta time')),
    text: quotedAt(anchor),
  };
};

let menu: HTMLElement | undefined;

const makeMenu = (): HTMLElement => {
  const made = asPopover(document.createElement('div'));
  made.role = 'menu';
  made.ariaLabel = 'Copy as';
  made.style.padding = '0.3rem';
  made.addEventListener('keydown', (event) => {
    const items = [...made.querySelectorAll('button')];
    const at = items.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (event.key === 'Tab') made.hidePopover();
    if (to === undefined) return;
    event.preventDefault();
    items[(to + items.length) % items.length]?.focus();
  });
  return made;
};

/**
 * Opens a menu of formats in which a link can be copied, beside the link.
 * @param byKey whether the keyboard opened it, so that focus must move into it
 */
export const openCopyMenu = (anchor: HTMLAnchorElement, byKey: boolean): void => {
  const shown = (menu ??= makeMenu());
  const today = formatDay(new Date().toISOString().slice(0, 10));
  shown.replaceChildren(
    ...copyFormats(placeOf(anchor), today).map(([name, text]) => {
      const item = document.createElement('button');
      item.type = 'button';
      item.role = 'menuitem';
      item.textContent = name;
      Object.assign(item.style, {
        display: 'block',
        inlineSize: '100%',
        padding: '0.35rem 0.8rem',
        border: '0',
        background: 'none',
        color: 'inherit',
        textAlign: 'start',
        cursor: 'pointer',
      });
      item.addEventListener('click', () => {
        shown.hidePopover();
        anchor.focus({ preventScroll: true });
        void copyAndSay(text, `${name} copied`);
      });
      return item;
    }),
  );
  // The browser has jumped to the anchor by now.
  showBelow(shown, anchor.getBoundingClientRect());
  if (byKey) shown.querySelector('button')?.focus();
};
