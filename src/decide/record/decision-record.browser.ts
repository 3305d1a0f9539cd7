import { formatDay } from '#kit/day.ts';
import {
  blankRecord,
  fillIn,
  recordFileName,
  titleOf,
  type Particulars,
} from './decision-record.ts';
import { rank, type Weighting } from '#decide/weights/ranking.ts';
import { withEvidence, type RecordData } from './record-data.ts';
import { weightsRecord } from '#decide/weights/weights-record.ts';
import { formatWeights, parseWeights } from '#decide/weights/weights-url.ts';
import { copyText } from '#kit/clipboard.browser.ts';
import { hasKeys, pageData } from '#kit/page-data.browser.ts';
import { cellAnchor } from '#tables/cell-anchor.ts';

const isRecordData = (data: unknown): data is RecordData =>
  hasKeys(data, ['matrix', 'rowUrls', 'cells', 'weightsUrl', 'origin', 'records']);

const begin = (element: HTMLElement, data: RecordData): void => {
  const from = element.querySelector<HTMLSelectElement>('[name=from]');
  const title = element.querySelector<HTMLInputElement>('[name=title]');
  const date = element.querySelector<HTMLInputElement>('[name=date]');
  const text = element.querySelector<HTMLElement>('[data-text]');
  const note = element.querySelector<HTMLElement>('[data-sample]');
  const copy = element.querySelector<HTMLButtonElement>('[data-copy]');
  const download = element.querySelector<HTMLButtonElement>('[data-download]');
  const status = element.querySelector<HTMLElement>('[data-status]');
  const problem = element.querySelector<HTMLElement>('[data-problem]');
  if (!from || !title || !date || !text || !note || !copy || !download || !status || !problem)
    return;

  const { matrix } = data;
  const { dimensions } = matrix;
  /** Weights that are missing from the URL count as 0. */
  const nothing: Weighting = { weights: {}, variants: {} };
  let weighting = nothing;
  let blank = '';
  /** The title that the chosen record brings, until its writer has another. */
  let ownTitle = '';
  const sample = text.textContent;

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
    text.textContent = blank ? fillIn(blank, words()) : sample;
    note.hidden = blank !== '';
    copy.disabled = download.disabled = !blank;
  };

  const weighed = (): string =>
    blankRecord(
      weightsRecord(matrix, weighting, rank(matrix, weighting), {
        url: `${data.weightsUrl}${formatWeights('', weighting, dimensions)}`,
        dimension: (dimension) => `[${dimension.label}](${data.rowUrls[dimension.id] ?? ''})`,
        cell: (dimension, contender) => data.cells[cellAnchor(dimension.id, contender.id)] ?? '',
        origin: data.origin,
      }),
    );

  const load = (): void => {
    const id = from.value;
    const ready = data.records[id];
    status.textContent = '';
    if (id === 'weights') blank = weighed();
    else blank = ready ? blankRecord(withEvidence(ready, data)) : '';
    if (title.value === ownTitle) title.value = titleOf(blank);
    ownTitle = titleOf(blank);
    show();
  };

  const addressOf = (id: string): string => {
    if (id === 'weights') return formatWeights('', weighting, dimensions);
    return id ? `?${new URLSearchParams({ from: id }).toString()}` : location.pathname;
  };

  const restore = (): void => {
    const parameters = new URLSearchParams(location.search);
    const problems: string[] = [];
    if (dimensions.some(({ id }) => parameters.has(id))) {
      const asked = parseWeights(location.search, dimensions, nothing);
      weighting = asked.weighting;
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
    load();
  };

  from.addEventListener('change', () => {
    history.replaceState(null, '', addressOf(from.value));
    problem.hidden = true;
    load();
  });
  element.addEventListener('input', show);
  copy.addEventListener('click', () => {
    void copyText(text.textContent).then((copied) => {
      if (!copied) getSelection()?.selectAllChildren(text);
      status.textContent = copied
        ? 'Copied.'
        : 'The browser did not allow copying; the text is selected instead.';
    });
  });
  download.addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text.textContent], { type: 'text/markdown' }));
    link.download = recordFileName(titleOf(text.textContent));
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
const data = element && pageData(element);
if (element && isRecordData(data)) begin(element, data);
