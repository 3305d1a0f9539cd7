import type { Product, Weighting } from './ranking.ts';
import type { Contender } from '#data/schemas/score-matrix.ts';
import { productText } from './ranking-text.ts';

/** The controls of the form for weights. */
export interface WeightsForm {
  /** Reads the controls. */
  readonly weighting: () => Weighting;
  /** Sets the controls. */
  readonly set: (weighting: Weighting) => void;
  /** Shows the weight of each row, and a contender's product in each row. */
  readonly show: (contender: Contender, terms: readonly Product[]) => void;
}

interface Row {
  /** The id of its dimension. */
  readonly id: string;
  readonly range: HTMLInputElement;
  readonly output: HTMLOutputElement;
  readonly radios: readonly HTMLInputElement[];
  readonly element: Element;
}

const rowOf = (element: Element): Row[] => {
  const range = element.querySelector<HTMLInputElement>('[type=range]');
  const output = element.querySelector('output');
  const radios = [...element.querySelectorAll<HTMLInputElement>('[type=radio]')];
  return range && output ? [{ id: range.name, range, output, radios, element }] : [];
};

/** Reads the form in the page. */
export const weightsForm = (form: Element): WeightsForm => {
  const rows = [...form.querySelectorAll('[data-dimension]')].flatMap(rowOf);
  return {
    weighting: () => ({
      weights: Object.fromEntries(rows.map(({ id, range }) => [id, Number(range.value)])),
      variants: Object.fromEntries(
        rows.flatMap(({ id, radios }) => {
          const chosen = radios.find(({ checked }) => checked);
          return chosen ? [[id, chosen.value]] : [];
        }),
      ),
    }),
    set: ({ weights, variants }) => {
      for (const { id, range, radios } of rows) {
        range.value = String(weights[id]);
        for (const radio of radios) radio.checked = radio.value === variants[id];
      }
    },
    show: (contender, terms) => {
      for (const { id, output, range, element } of rows) {
        output.value = range.value;
        const product = element.querySelector(`[data-term=${contender.id}] > b`);
        const term = terms.find(({ dimension }) => dimension.id === id);
        if (product && term) product.textContent = productText(term);
      }
    },
  };
};
