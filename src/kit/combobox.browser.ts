import { isComposing } from './composing.browser.ts';

/**
 * Joins a text field and a list below it: the arrow keys choose an option, Enter follows it. Source: ARIA Authoring
 * Practices, combobox with a listbox.
 * @param list has an id and an accessible name
 * @returns shows other options, or more below those there are, which then stay as they are; of none the list is hidden
 */
export const combobox = (
  input: HTMLInputElement,
  list: HTMLElement,
): ((options: HTMLElement[]) => void) => {
  let options: HTMLElement[] = [];
  let chosen = -1;
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.ariaHasPopup = 'listbox';
  input.setAttribute('aria-controls', list.id);
  list.role = 'listbox';

  const choose = (index: number): void => {
    options[chosen]?.setAttribute('aria-selected', 'false');
    chosen = index;
    const option = options[chosen];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };

  // What was chosen belonged to what the field said before.
  input.addEventListener('input', () => {
    choose(-1);
  });
  input.addEventListener('keydown', (event) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && options[chosen]) {
      event.preventDefault();
      options[chosen]?.click();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    // One more than there are options: -1 is the field itself.
    const places = options.length + 1;
    const step = event.key === 'ArrowDown' ? 1 : -1;
    choose(((chosen + 1 + step + places) % places) - 1);
  });

  const show = (others: HTMLElement[]): void => {
    const selected = options[chosen];
    const isLonger = options.every((option, index) => option === others[index]);
    if (isLonger) list.append(...others.slice(options.length));
    else list.replaceChildren(...others);
    options = others;
    options.forEach((option, index) => {
      option.id = `${list.id}-${String(index)}`;
    });
    list.hidden = options.length === 0;
    input.ariaExpanded = String(options.length > 0);
    choose(selected ? options.indexOf(selected) : -1);
  };
  show([]);
  return show;
};
