import { z } from 'astro/zod';
import { metrics } from '#data/metrics.ts';
import { languageIds } from '#data/schemas/language.ts';
import { idList } from '#kit/id-list.ts';
import { nameList } from '#kit/name-list.ts';
import { findingProblem, ratioOf } from '#measured/findings.ts';
import { isShown } from '#measured/panel.ts';
import { citedFigure, metricOf, publishedAmong } from '#measured/metrics.ts';
import {
  around,
  component,
  flag,
  knownIds,
  languagesSchema,
  none,
  oneOf,
  quotedSchema,
  type MdxComponent,
} from './mdx-component.ts';

const metricIds = metrics.map(({ id }) => id);

const measuredSchema = z
  .strictObject({
    metrics: knownIds(metricIds, 'src/data/metrics.ts'),
    languages: languagesSchema.optional(),
    anchors: flag,
  })
  .check(({ value, issues }) => {
    const wanted = languageIds.filter((id) => idList(value.languages ?? '').includes(id));
    for (const { id, variants } of idList(value.metrics).map(metricOf))
      if (!variants.some((variant) => isShown(variant, wanted)))
        issues.push({
          code: 'custom',
          input: value.languages,
          path: ['languages'],
          message: `"${id}" has nothing of ${nameList(wanted)}; take it out of metrics`,
        });
  });

const figureSchema = z
  .strictObject({
    metric: oneOf(metricIds, 'src/data/metrics.ts'),
    variant: z.string({ error: 'expected text in quotes' }),
  })
  .check(({ value, issues }) => {
    const message = citedFigure(metricOf(value.metric), value.variant);
    if (typeof message === 'string')
      issues.push({ code: 'custom', input: value.variant, path: ['variant'], message });
  });

const findingSchema = z
  .strictObject({ metric: oneOf(metricIds, 'src/data/metrics.ts'), shows: quotedSchema })
  .check(({ value, issues }) => {
    const message = findingProblem(metricOf(value.metric), value.shows);
    if (message !== undefined)
      issues.push({ code: 'custom', input: value.shows, path: ['shows'], message });
  });

const ratioSchema = z
  .strictObject({
    metric: oneOf(metricIds, 'src/data/metrics.ts'),
    more: quotedSchema,
    less: quotedSchema,
  })
  .check(({ value: { metric, more, less }, issues }) => {
    const message = ratioOf(metricOf(metric), more, less);
    if (typeof message === 'string')
      issues.push({ code: 'custom', input: more, path: ['more'], message });
  });

/** The components that show what we measured. */
export const measuredComponents: Readonly<Record<string, MdxComponent>> = {
  Cores: component(
    () => import('#measured/Cores.astro'),
    none,
    () => ({ anchors: ['cores-requests', 'cores-price', 'cores-outcome'] }),
  ),
  Figure: component(() => import('#measured/Figure.astro'), figureSchema),
  Finding: around(
    component(() => import('#measured/Finding.astro'), findingSchema),
    'words',
  ),
  Measured: component(
    () => import('#measured/Measured.astro'),
    measuredSchema,
    ({ metrics: ids, anchors }) => ({
      anchors: anchors ? publishedAmong(idList(ids)).map(({ id }) => id) : [],
    }),
  ),
  MeasuredOn: component(() => import('#measured/MeasuredOn.astro'), none),
  Ratio: component(() => import('#measured/Ratio.astro'), ratioSchema),
};
