import { nameList } from '#kit/name-list.ts';
import {
  differ,
  differencesText,
  formatChoice,
  parseChoice,
  toggleLanguage,
  unknownText,
  type TableChoice,
} from './table-choice.ts';
import { chosenPair } from './export-name.ts';
import { showDetail } from './table-detail.browser.ts';
import { namesOf, offersOf } from './table-offers.browser.ts';
import { partsOf, type CellPlace, type TableRow } from './table-parts.browser.ts';

const begin = (controls: HTMLElement): void => {
  const wrapper = controls.parentElement;
  const table = wrapper?.querySelector('table');
  const parts = table && partsOf(table);
  const status = controls.querySelector('[role=status]');
  const reset = controls.querySelector('button');
  if (!wrapper || !parts || !status || !reset) return;

  const boxes = [...controls.querySelectorAll('input')];
  const languageBoxes = [...controls.querySelectorAll<HTMLInputElement>('[data-languages] input')];
  const known = languageBoxes.map(({ value }) => value);
  const offer = offersOf(wrapper, controls.dataset['tableControls'] ?? '');
  const region = document.createElement('div');
  region.className = 'sideways';
  region.role = 'region';
  region.ariaLabel = 'Languages as rows';
  // Focusable, so that keyboard users can scroll it.
  region.tabIndex = 0;
  const { rows, places, restore, show, transpose } = parts;
  /** Whether languages are values in rows, so that choosing some filters the rows. */
  const answers = rows.some(({ languages }) => languages);
  const many = wrapper.classList.contains('many');
  const whole: TableChoice = {
    languages: known,
    differences: false,
    transposed: false,
    full: false,
  };
  let choice = whole;

  const target = (): CellPlace | undefined => places.get(location.hash.slice(1));

  const queryOf = (wanted: TableChoice): string => formatChoice('', wanted, known);

  /** What a choice leaves out or moves; empty for the whole table, whether in short or in full. */
  const arrangement = (wanted: TableChoice): string => queryOf({ ...wanted, full: false });

  /** The rows that remain for a choice, and their number in words. */
  const left = (wanted: TableChoice): { shown: readonly TableRow[]; words: string } => {
    const { languages, differences } = wanted;
    if (answers && languages.length < known.length) {
      const shown = rows.filter((row) => row.languages?.some((id) => languages.includes(id)));
      const named = nameList(namesOf(languages), 'or');
      const words = `${String(shown.length)} of ${String(rows.length)} rows name ${named}.`;
      return { shown, words };
    }
    if (!differences) return { shown: rows, words: '' };
    const differing = rows.filter(({ cells }) =>
      differ(languages.map((id) => cells[known.indexOf(id)]?.dataset['same'])),
    );
    return {
      shown: differing.length > 0 ? differing : rows,
      words: differencesText(differing.length, rows.length),
    };
  };

  const arrange = (shown: readonly TableRow[]): void => {
    const { languages, transposed } = choice;
    restore();
    // If languages are values in rows, every column stays.
    const columns = answers
      ? [...(rows[0]?.cells ?? []).keys()]
      : languages.map((id) => known.indexOf(id));
    if (transposed) transpose(shown, columns);
    else if (arrangement(choice)) show(shown, columns);
    if (!transposed) region.replaceWith(table);
    else if (!region.isConnected) {
      table.replaceWith(region);
      region.append(table);
    }
    region.style.setProperty('--columns', String(shown.length));
    wrapper.classList.toggle('transposed', transposed);
    wrapper.classList.toggle('many', many && !transposed && languages.length > 3);
  };

  const update = (wanted: TableChoice, note = ''): void => {
    const moves = arrangement(wanted) !== arrangement(choice);
    choice = wanted;
    const { languages, differences, transposed, full } = choice;
    const { shown, words } = left(choice);
    // Else nothing is moved, so that the browser keeps its place.
    if (moves) arrange(shown);
    const pair = chosenPair(known, languages);
    offer(pair, answers ? [] : pair, queryOf(choice));
    showDetail(wrapper, full);
    const ticked = [
      ...languages,
      differences && 'differences',
      transposed && 'transposed',
      full ? 'full' : 'short',
    ];
    for (const box of boxes) box.checked = ticked.includes(box.value);
    reset.hidden = !arrangement(choice);
    status.textContent = `${note} ${words}`.trim();
  };

  const save = (): void => {
    const address = new URL(location.href);
    address.search = formatChoice(address.search, choice, known);
    history.replaceState(null, '', address);
  };

  /** A choice extended so that it shows the target of the URL. */
  const withTarget = (wanted: TableChoice): TableChoice => {
    const place = target();
    if (!place) return wanted;
    const { row, column } = place;
    const needed = answers ? (row.languages ?? []) : known.slice(column, column + 1);
    const missing = needed.some((id) => wanted.languages.includes(id)) ? undefined : needed[0];
    const found = missing
      ? { ...wanted, languages: toggleLanguage(wanted.languages, missing, known) }
      : wanted;
    return {
      ...found,
      differences: found.differences && left(found).shown.includes(row),
      // CSS shows the row of the target in full, but not a column.
      full: found.full || found.transposed,
    };
  };

  /** Shows the choice in the URL. */
  const follow = (): void => {
    const { choice: asked, unknown } = parseChoice(location.search, known);
    const wanted = answers ? { ...whole, languages: asked.languages, full: asked.full } : asked;
    const extended = withTarget(wanted);
    const changes = queryOf(extended) !== queryOf(choice);
    if (!changes && unknown.length === 0) return;
    const more = queryOf({ ...extended, full: wanted.full }) !== queryOf(wanted);
    const again = more ? ' What the address points to is shown again.' : '';
    update(extended, unknownText(unknown) + again);
    if (more) save();
    // The browser looked for the target before it was shown or moved.
    if (changes && target()) location.replace(location.hash);
  };

  showDetail(wrapper, false);
  for (const box of boxes) {
    // Some browsers restore ticked boxes after a reload.
    box.checked = box.defaultChecked;
    box.addEventListener('change', () => {
      update(
        known.includes(box.value)
          ? { ...choice, languages: toggleLanguage(choice.languages, box.value, known) }
          : box.type === 'radio'
            ? { ...choice, full: box.value === 'full' }
            : { ...choice, [box.value]: box.checked },
      );
      save();
    });
  }
  reset.addEventListener('click', () => {
    update({ ...whole, full: choice.full });
    save();
    // The button is hidden now, so the keyboard focus would be lost.
    languageBoxes[0]?.focus();
  });
  addEventListener('popstate', follow);
  follow();
};

// Waits for overdue.browser.ts, which must see all cells before some are removed.
document.addEventListener('DOMContentLoaded', () => {
  document.querySelectorAll<HTMLElement>('[data-table-controls]').forEach(begin);
});
