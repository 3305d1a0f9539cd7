import { languageNames } from '#data/language-names.ts';
import { searchKinds, type SearchKind } from '#data/search-kinds.ts';
import { base } from './files.browser.ts';
import type { Part } from './excerpt.ts';
import type { Place } from './places.ts';

const element = (name: string, className: string, ...content: (Node | string)[]): HTMLElement => {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
};

/** What a result is, which its icon shows; a language has its own mark. */
const entryIcons: Readonly<Partial<Record<SearchKind, string>>> = {
  glossary: 'term',
  code: 'code',
  table: 'row',
};

const iconNameOf = ({ url, kind, level }: Place): string => {
  if (level === 'section') return 'section';
  if (level === 'entry') return entryIcons[kind] ?? 'section';
  const id = url.slice(1, -1);
  return Object.hasOwn(languageNames, id) ? id : kind === 'code' ? 'code' : 'page';
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
const withDots = (scores: string): string => scores.replace(/, (?=\p{Lu})/gu, ' · ');

/** An option of the list; a link, so that it can be opened in a new tab. */
const optionOf = (
  href: string,
  icon: string,
  title: string,
  place: string,
  ...more: HTMLElement[]
): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = href;
  link.role = 'option';
  link.ariaSelected = 'false';
  // Arrow keys choose an option; Tab leaves the list.
  link.tabIndex = -1;
  link.append(iconOf(icon), element('b', 'title', title));
  // The spaces keep the parts apart in the option's name.
  for (const part of [element('small', 'place', place), ...more]) link.append(' ', part);
  return link;
};

const whereIs = ({ level, kind, page }: Place): string =>
  level === 'page' ? searchKinds[kind] : page;

/** An option for a place that is offered before anything is typed. */
export const offerOf = (place: Place): HTMLAnchorElement =>
  optionOf(base + place.url, iconNameOf(place), place.title, whereIs(place));

/** An option that searches. */
export const searchOf = (query: string, href: string, place: string): HTMLAnchorElement =>
  optionOf(href, 'search', query, place);

/** An option for a result. Its excerpt is empty and has its room already: nothing moves when it comes. */
export const resultOf = (place: Place): HTMLAnchorElement =>
  optionOf(
    base + place.url,
    iconNameOf(place),
    place.title,
    whereIs(place),
    ...(place.scores ? [element('span', 'scores', withDots(place.scores))] : []),
    element('span', 'excerpt'),
  );

const marked = (part: Part): Node | string => {
  if (!part.marked) return part.text;
  const mark = document.createElement('mark');
  mark.textContent = part.text;
  return mark;
};

/** Fills in the excerpt of a result. */
export const showExcerpt = (option: Element, excerpt: readonly Part[]): void => {
  option.querySelector('.excerpt')?.replaceChildren(...excerpt.map(marked));
};
