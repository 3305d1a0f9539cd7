import { metrics } from '#data/metrics.ts';
import { measuredPage } from '#data/sections.ts';
import { idList } from '#kit/id-list.ts';
import { componentsOf } from './components.ts';
import type { KindProblem } from './page-kinds.ts';
import type { ParsedPage } from './page-text.ts';

/** Every metric has its place, with its anchor, on the page of our figures and nowhere else. */
export const measuredProblems = (page: ParsedPage): KindProblem[] => {
  const shown = componentsOf(page).flatMap(({ name, attributes }) =>
    name === 'Measured' && attributes['anchors'] === true
      ? idList(String(attributes['metrics']))
      : [],
  );
  if (page.id !== measuredPage)
    return shown.length === 0
      ? []
      : [
          {
            message: `<Measured anchors> belongs on content/${measuredPage}.mdx, to which links lead; remove \`anchors\` here`,
          },
        ];
  return metrics
    .filter(({ id }) => !shown.includes(id))
    .map(({ id }) => ({
      message: `the page shows nothing of the metric "${id}"; add it to a <Measured metrics="…" anchors />`,
    }));
};
