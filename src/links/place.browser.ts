import type { Place } from './copy-formats.ts';

const textOf = (element: Element | null | undefined): string => {
  if (!element) return '';
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const aid of copy.querySelectorAll('.notes, .kind, .anchor, button')) aid.remove();
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
 * The text to quote for an anchor: the table that it heads, the row, the cell, the definition, what is said of a program, or the first paragraph or list
 * below the heading.
 */
const quotedAt = (anchor: HTMLAnchorElement): string => {
  // In a transposed table a row of data is a column.
  const head = anchor.closest<HTMLTableCellElement>('thead th');
  if (head)
    return [...(head.closest('table')?.tBodies ?? [])]
      .flatMap(({ rows }) => [...rows])
      .map(({ cells }) => `${textOf(cells[0])}: ${cellText(cells[head.cellIndex])}`)
      .join(' ');
  const panel = anchor.closest('figure')?.querySelector('table');
  if (panel)
    return [...panel.tBodies]
      .flatMap(({ rows }) => [...rows])
      .map(({ cells }) => [...cells].map(textOf).filter(Boolean).join(' '))
      .join('; ');
  const part = anchor.closest('td, tr, dl > div, li, .often-said');
  if (part?.matches('tr'))
    return [...part.querySelectorAll('td')]
      .map((cell) => `${cell.dataset['label'] ?? ''}: ${cellText(cell)}`)
      .join(' ');
  if (part?.matches('dl > div')) return textOf(part.querySelector('dd'));
  if (part?.matches('td')) return cellText(part);
  if (part) return textOf(part);
  const program = anchor.closest('.program-summary');
  if (program) return textOf(program);
  const heading = anchor.closest('.heading') ?? anchor.closest('h2, h3, h4');
  return textOf(heading?.nextElementSibling);
};

/** The place that the link after a heading, row, cell or term leads to. */
export const placeOf = (anchor: HTMLAnchorElement): Place => {
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
