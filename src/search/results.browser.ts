import type { Part } from './excerpt.ts';
import type { Hit, Result } from './result-groups.ts';

const marked = (part: Part): Node => {
  if (!part.marked) return document.createTextNode(part.text);
  const mark = document.createElement('mark');
  mark.textContent = part.text;
  return mark;
};

/** A result as an option of the list; a link, so that it can be opened in a new tab. */
const option = (
  { title, url, excerpt, summary }: Hit,
  place: string,
  className: string,
): HTMLElement => {
  const link = document.createElement('a');
  link.href = url;
  link.role = 'option';
  link.className = className;
  link.ariaSelected = 'false';
  // Arrow keys choose an option; Tab leaves the list.
  link.tabIndex = -1;
  const name = document.createElement('b');
  name.textContent = title;
  const where = document.createElement('small');
  where.textContent = summary ? `${place}: ${summary}` : place;
  const text = document.createElement('span');
  text.append(...excerpt.map(marked));
  link.append(name, where, text);
  return link;
};

/** The options for some results: each page, row or term, followed by its sections. */
export const optionsOf = (results: readonly Result[], listId: string): HTMLElement[] => {
  const options = results.flatMap((result) => [
    option(result, result.page === undefined ? '' : ` in ${result.page}`, 'hit'),
    ...result.sections.map((section) => option(section, ` in ${result.title}`, 'section')),
  ]);
  options.forEach((element, index) => {
    element.id = `${listId}-${String(index)}`;
  });
  return options;
};
