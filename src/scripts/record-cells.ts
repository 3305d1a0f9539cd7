import type { Contender, Dimension, Scorecard } from '~/lib/ranking';

/** Reads the scorecard from the page's template, with the Markdown line of each cell. */
export const recordCells = (template: HTMLTemplateElement) => {
  const lists = [...template.content.querySelectorAll<HTMLElement>('[data-dimension]')];
  const itemsOf = (list: HTMLElement): HTMLElement[] => [
    ...list.querySelectorAll<HTMLElement>('[data-contender]'),
  ];
  const dimensions = lists.map(({ dataset }) => ({
    id: dataset['dimension'] ?? '',
    label: dataset['label'] ?? '',
    readings: (dataset['readings'] ?? '')
      .split(',')
      .filter(Boolean)
      .map((reading) => {
        const [id = '', label = ''] = reading.split(' ');
        return { id, label };
      }),
  }));
  const contenders = (lists[0] ? itemsOf(lists[0]) : []).map(({ dataset }, column) => ({
    id: dataset['contender'] ?? '',
    label: dataset['label'] ?? '',
    scores: Object.fromEntries(
      lists.map((list, row) => [
        dimensions[row]?.id ?? '',
        itemsOf(list)[column]?.dataset['scores']?.split(' ').map(Number) ?? [],
      ]),
    ),
  }));
  const scorecard: Scorecard = { dimensions, contenders };
  const listFor = ({ id }: Dimension): HTMLElement | undefined =>
    lists.find(({ dataset }) => dataset['dimension'] === id);
  return {
    scorecard,
    urlOf: (dimension: Dimension): string => listFor(dimension)?.dataset['url'] ?? '',
    lineOf: (dimension: Dimension, { id }: Contender): string =>
      listFor(dimension)?.querySelector(`[data-contender=${id}]`)?.textContent ?? '',
  };
};
