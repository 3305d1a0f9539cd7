import { formatDay } from '~/lib/day';
import {
  blankRecord,
  fillIn,
  recordFileName,
  titleOf,
  type Particulars,
} from '~/lib/decision-record';
import { rank, type Weighing } from '~/lib/ranking';
import { weightsRecord } from '~/lib/weights-record';
import { formatWeights, parseWeights } from '~/lib/weights-url';
import { copyText } from './clipboard';
import { recordCells } from './record-cells';

const begin = (element: HTMLElement): void => {
  const from = element.querySelector<HTMLSelectElement>('[name=from]');
  const title = element.querySelector<HTMLInputElement>('[name=title]');
  const date = element.querySelector<HTMLInputElement>('[name=date]');
  const text = element.querySelector<HTMLTextAreaElement>('[data-text]');
  const copy = element.querySelector<HTMLButtonElement>('[data-copy]');
  const download = element.querySelector<HTMLButtonElement>('[data-download]');
  const status = element.querySelector<HTMLElement>('[data-status]');
  const problem = element.querySelector<HTMLElement>('[data-problem]');
  const template = element.querySelector<HTMLTemplateElement>('template');
  if (!from || !title || !date || !text || !copy || !download || !status || !problem || !template)
    return;

  const { scorecard, urlOf, lineOf } = recordCells(template);
  const { dimensions } = scorecard;
  /** Weights that are missing from the URL count as 0. */
  const nothing: Weighing = { weights: {}, readings: {} };
  let weighing = nothing;
  let blank = '';

  const value = (name: string): string => {
    const field = element.querySelector<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
      `[name=${name}]`,
    );
    return field?.value.trim() ?? '';
  };
  const words = (): Particulars => ({
    title: value('title'),
    status: value('status'),
    date: value('date') && formatDay(value('date')),
    deciders: value('deciders'),
    context: value('context'),
  });

  const show = (): void => {
    text.value = blank && fillIn(blank, words());
    copy.disabled = download.disabled = !blank;
  };

  const weighed = (): string =>
    blankRecord(
      weightsRecord(scorecard, weighing, rank(scorecard, weighing), {
        url: `${element.dataset['weights'] ?? ''}${formatWeights('', weighing, dimensions)}`,
        dimension: (dimension) => `[${dimension.label}](${urlOf(dimension)})`,
        cell: lineOf,
        origin: element.dataset['origin'] ?? '',
      }),
    );

  const published = async (id: string): Promise<string> => {
    const response = await fetch(`${import.meta.env.BASE_URL}data/records/${id}.md`);
    const found = response.ok ? await response.text() : '';
    // A host may answer with an error page and status 200.
    if (!found.startsWith('# ')) throw new Error('no record');
    return found;
  };

  // Only the last choice counts, whichever response comes last.
  let latest = 0;
  const load = async (): Promise<void> => {
    const turn = (latest += 1);
    const id = from.value;
    status.textContent = '';
    try {
      const found = id === 'weights' ? weighed() : id && (await published(id));
      if (turn !== latest) return;
      blank = found;
      title.placeholder = titleOf(blank);
    } catch {
      if (turn !== latest) return;
      blank = '';
      status.textContent = 'The record could not be loaded. Choose it again to try once more.';
    }
    show();
  };

  const addressOf = (id: string): string => {
    if (id === 'weights') return formatWeights('', weighing, dimensions);
    return id ? `?${new URLSearchParams({ from: id }).toString()}` : location.pathname;
  };

  const restore = (): void => {
    const parameters = new URLSearchParams(location.search);
    const problems: string[] = [];
    if (dimensions.some(({ id }) => parameters.has(id))) {
      const asked = parseWeights(location.search, dimensions, nothing);
      weighing = asked.weighing;
      problems.push(...asked.problems);
      from.querySelector<HTMLOptionElement>('[value=weights]')?.removeAttribute('hidden');
      from.value = 'weights';
    } else {
      const id = parameters.get('from') ?? '';
      // `from=weights` means nothing by itself: weights are parameters of their own.
      const known = id !== 'weights' && [...from.options].some((option) => option.value === id);
      from.value = known ? id : '';
      if (!known) problems.push('the decision to start from');
    }
    problem.hidden = problems.length === 0;
    problem.textContent = `This page could not read a part of its address: ${problems.join(', ')}. Choose below, or go back to where you came from.`;
    void load();
  };

  from.addEventListener('change', () => {
    history.replaceState(null, '', addressOf(from.value));
    problem.hidden = true;
    void load();
  });
  element.addEventListener('input', show);
  copy.addEventListener('click', () => {
    void copyText(text.value).then((copied) => {
      status.textContent = copied
        ? 'Copied.'
        : 'The browser did not let it be copied; select the text instead.';
    });
  });
  download.addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text.value], { type: 'text/markdown' }));
    link.download = recordFileName(titleOf(text.value));
    link.click();
    URL.revokeObjectURL(link.href);
    status.textContent = `Downloaded as ${link.download}.`;
  });
  window.addEventListener('popstate', restore);

  const today = new Date();
  // The reader's local day, which near midnight differs from UTC.
  date.valueAsDate = new Date(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()));
  restore();
};

const element = document.querySelector<HTMLElement>('[data-record]');
if (element) begin(element);
