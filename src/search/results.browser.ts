import { languageNames } from '#data/language-names.ts';
import type { Part } from './excerpt.ts';
import type { Hit, Result } from './result-groups.ts';

const element = (name: string, className: string, ...content: (Node | string)[]): HTMLElement => {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
};

const marked = (part: Part): Node | string => {
  if (!part.marked) return part.text;
  const mark = document.createElement('mark');
  mark.textContent = part.text;
  return mark;
};

/** Drawn by the stylesheet, and said by the words beside it. */
const iconOf = (icon: string): HTMLElement => {
  const made = Object.hasOwn(languageNames, icon)
    ? element('span', `icon language-${icon}`, element('span', 'mark'))
    : element('span', `icon icon-${icon}`);
  made.ariaHidden = 'true';
  return made;
};

/** `Go 4, Node 4 (I/O), 2 (CPU)` → `Go 4 · Node 4 (I/O), 2 (CPU)`. */
const scores = (summary: string): string => summary.replace(/, (?=\p{Lu})/gu, ' · ');

/** An option of the list; a link, so that it can be opened in a new tab. */
export const optionOf = (
  { title, url, excerpt, summary, place }: Omit<Hit, 'icon'>,
  icon: string,
): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = url;
  link.role = 'option';
  link.className = icon === 'section' && !place ? 'section' : 'hit';
  link.ariaSelected = 'false';
  // Arrow keys choose an option; Tab leaves the list.
  link.tabIndex = -1;
  link.append(iconOf(icon), element('b', 'title', title));
  // The spaces keep the parts apart in the option's name.
  if (place) link.append(' ', element('small', 'place', place));
  if (summary) link.append(' ', element('span', 'scores', scores(summary)));
  if (excerpt.length > 0) link.append(' ', element('span', 'excerpt', ...excerpt.map(marked)));
  return link;
};

/** The options for some results: each page, row or term, followed by its sections. */
export const optionsOf = (results: readonly Result[]): HTMLAnchorElement[] =>
  results.flatMap((result) => [result, ...result.sections].map((hit) => optionOf(hit, hit.icon)));
