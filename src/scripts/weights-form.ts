import type { Contender, Dimension, Scorecard, Term, Weighing } from '~/lib/ranking';
import { termText } from '~/lib/ranking-text';

/** The form for weights; its markup contains the scorecard, so no table is loaded. */
export interface WeightsForm {
  readonly scorecard: Scorecard;
  /** The initial weights and readings. */
  readonly usual: Weighing;
  /** Reads the controls. */
  readonly weighing: () => Weighing;
  /** Sets the controls. */
  readonly set: (weighing: Weighing) => void;
  /** Shows the weight of each row, and a contender's product in each row. */
  readonly show: (contender: Contender, terms: readonly Term[]) => void;
}

interface Row {
  readonly dimension: Dimension;
  readonly range: HTMLInputElement;
  readonly output: HTMLOutputElement;
  readonly radios: readonly HTMLInputElement[];
  /** One for each contender: its name, scores and product. */
  readonly cells: readonly HTMLElement[];
}

/** The text before an element's first child element. */
const ownText = (element: Element | undefined): string =>
  element?.firstChild?.textContent?.trim() ?? '';

const rowOf = (element: Element): Row[] => {
  const range = element.querySelector<HTMLInputElement>('[type=range]');
  const output = element.querySelector('output');
  const radios = [...element.querySelectorAll<HTMLInputElement>('[type=radio]')];
  if (!range || !output) return [];
  return [
    {
      dimension: {
        id: range.name,
        label: range.labels?.[0]?.textContent.trim() ?? '',
        readings: radios.map(({ value: id }) => ({ id, label: id })),
      },
      range,
      output,
      radios,
      cells: [...element.querySelectorAll<HTMLElement>('[data-scores]')],
    },
  ];
};

const byDimension = <Value>(
  rows: readonly Row[],
  valueOf: (row: Row) => Value | undefined,
): Record<string, Value> =>
  Object.fromEntries(
    rows.flatMap((row) => {
      const value = valueOf(row);
      return value === undefined ? [] : [[row.dimension.id, value]];
    }),
  );

/** Reads the form in the page. */
export const weightsForm = (form: Element): WeightsForm => {
  const rows = [...form.querySelectorAll('[data-dimension]')].flatMap(rowOf);
  const scoresIn = (cell: HTMLElement | undefined): number[] =>
    cell?.dataset['scores']?.split(' ').map(Number) ?? [];
  return {
    scorecard: {
      dimensions: rows.map(({ dimension }) => dimension),
      contenders: (rows[0]?.cells ?? []).map((cell, column) => ({
        id: cell.dataset['term'] ?? '',
        label: ownText(cell),
        scores: byDimension(rows, ({ cells }) => scoresIn(cells[column])),
      })),
    },
    usual: {
      weights: byDimension(rows, ({ range }) => Number(range.defaultValue)),
      readings: byDimension(
        rows,
        ({ radios }) => radios.find(({ defaultChecked }) => defaultChecked)?.value,
      ),
    },
    weighing: () => ({
      weights: byDimension(rows, ({ range }) => Number(range.value)),
      readings: byDimension(rows, ({ radios }) => radios.find(({ checked }) => checked)?.value),
    }),
    set: ({ weights, readings }) => {
      for (const { dimension, range, radios } of rows) {
        range.value = String(weights[dimension.id]);
        for (const radio of radios) radio.checked = radio.value === readings[dimension.id];
      }
    },
    show: (contender, terms) => {
      rows.forEach(({ output, range, cells }, row) => {
        output.value = range.value;
        const cell = cells.find(({ dataset }) => dataset['term'] === contender.id);
        const term = terms[row];
        if (cell?.lastElementChild && term) cell.lastElementChild.textContent = termText(term);
      });
    },
  };
};
