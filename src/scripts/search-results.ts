import type { Part, Result } from './search-engine';

const marked = (part: Part): Node => {
  if (!part.marked) return document.createTextNode(part.text);
  const mark = document.createElement('mark');
  mark.textContent = part.text;
  return mark;
};

const item = ({ title, page, url, excerpt }: Omit<Result, 'sections'>): HTMLLIElement => {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const place = document.createElement('small');
  place.textContent = page ? ` in ${page}` : '';
  const text = document.createElement('p');
  text.append(...excerpt.map(marked));
  const entry = document.createElement('li');
  entry.append(link, place, text);
  return entry;
};

/** Shows results in a list: each page, and below it its sections, rows and terms. */
export const showResults = (list: Element, results: readonly Result[]): void => {
  list.replaceChildren(
    ...results.map((result) => {
      const entry = item(result);
      if (result.sections.length > 0) {
        const sections = document.createElement('ul');
        sections.append(...result.sections.map(item));
        entry.append(sections);
      }
      return entry;
    }),
  );
};
