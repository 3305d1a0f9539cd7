import { allWeightsEqual, rank, type Ranking } from './ranking.ts';
import { flipTexts, marginText, outcomeText, placeText, shareOf, sumText } from './ranking-text.ts';
import { formatWeights, parseWeights } from './weights-url.ts';
import type { WeightsData } from './weights-data.ts';
import { hasKeys, pageData } from '#kit/page-data.browser.ts';
import { isPlainClick } from '#kit/plain-click.browser.ts';
import { write } from '#kit/write.browser.ts';
import { weightsForm } from './weights-form.browser.ts';

const isWeightsData = (data: unknown): data is WeightsData => hasKeys(data, ['matrix', 'defaults']);

const begin = (element: HTMLElement, { matrix, defaults }: WeightsData): void => {
  const { weighting, set, show: showTerms } = weightsForm(element);
  const part = (selector: string): HTMLElement | null => element.querySelector(selector);
  const alike = part('[data-alike]');
  const problem = part('[data-problem]');
  const record = element.querySelector<HTMLAnchorElement>('[data-record]');
  const links = document.querySelectorAll<HTMLAnchorElement>('[data-preset]');

  const showSums = (ranking: Ranking): void => {
    const { standings, leaders, most } = ranking;
    for (const standing of standings) {
      const { contender, sum, terms } = standing;
      showTerms(contender, terms);
      const item = part(`[data-contender=${contender.id}]`);
      if (!item) continue;
      item.classList.toggle('leader', leaders.includes(contender));
      write(item.querySelector('[data-place]'), placeText(standing, ranking));
      write(item.querySelector('[data-sum]'), sumText(sum, most));
      item.querySelector('.sum')?.setAttribute('width', shareOf(sum, most));
      // Re-appended in order of rank.
      item.parentElement?.append(item);
    }
  };

  /** The current weights as a query string; other parameters of `search` are kept. */
  const query = (search = ''): string => formatWeights(search, weighting(), matrix.dimensions);

  const show = (): void => {
    const ranking = rank(matrix, weighting());
    showSums(ranking);
    write(part('[data-outcome]'), outcomeText(ranking));
    write(part('[data-margin]'), marginText(ranking));
    part('[data-flips]')?.replaceChildren(
      ...flipTexts(ranking).map((textContent) =>
        Object.assign(document.createElement('li'), { textContent }),
      ),
    );
    if (alike) alike.hidden = !allWeightsEqual(weighting());
    // As an address on this site: paper shows full ones.
    if (record) record.setAttribute('href', record.pathname + query());
    for (const link of links) {
      const chosen = link.search === query();
      link.ariaCurrent = chosen ? 'true' : null;
      const note = part(`[data-note=${link.dataset['preset'] ?? ''}]`);
      if (note) note.hidden = !chosen;
    }
  };

  const restore = (): void => {
    const asked = parseWeights(location.search, matrix.dimensions, defaults);
    set(asked.weighting);
    if (problem) problem.hidden = asked.problems.length === 0;
    write(
      problem,
      `The address asks for weights this page does not know (${asked.problems.join(', ')}); there it shows the usual ones.`,
    );
    show();
  };

  element.addEventListener('input', show);
  // Only at the end of a drag, because browsers limit how often a URL may change.
  element.addEventListener('change', () => {
    history.replaceState(null, '', query(location.search));
    if (problem) problem.hidden = true;
  });
  for (const link of links)
    link.addEventListener('click', (event) => {
      // With a modifier key the link opens as usual.
      if (!isPlainClick(event)) return;
      event.preventDefault();
      set(parseWeights(link.search, matrix.dimensions, defaults).weighting);
      history.pushState(null, '', query(location.search));
      restore();
    });
  window.addEventListener('popstate', restore);
  // After a reload some browsers restore the old values of controls; the URL takes precedence.
  window.addEventListener('pageshow', restore);
  restore();
};

const element = document.querySelector<HTMLElement>('[data-weights]');
const data = element && pageData(element);
if (element && isWeightsData(data)) begin(element, data);
