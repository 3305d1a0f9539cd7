import { metrics } from '#data/metrics.ts';
import { measuredPage } from '#data/sections.ts';
import { idList } from '#kit/id-list.ts';
import { componentsOf } from './components.ts';
import type { Found } from './syntax.ts';
import type { ParsedPage } from './page-text.ts';

/** Every metric has its place, with its anchor, on the page of our figures and nowhere else. */
export const measuredProblems = (page: ParsedPage): (Omit<Found, 'line'> & Partial<Found>)[] => {
  const placed = componentsOf(page).filter(
    ({ name, attributes }) => name === 'Measured' && attributes['anchors'] === true,
  );
  if (page.id !== measuredPage)
    return placed.map(({ line }) => ({
      line,
      message: `<Measured anchors> belongs on content/${measuredPage}.mdx, to which links lead; remove \`anchors\` here`,
    }));
  const shown = placed.flatMap(({ attributes }) => idList(String(attributes['metrics'])));
  return metrics
    .filter(({ id }) => !shown.includes(id))
    .map(({ id }) => ({
      message: `the page shows nothing of the metric "${id}"; add it to a <Measured metrics="…" anchors />`,
    }));
};
