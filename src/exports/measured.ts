import { stringify } from 'csv-stringify/sync';
import { isPublished, publishedDays, sessions as allSessions } from '#data/measured.ts';
import { metrics as allMetrics } from '#data/metrics.ts';
import type { Metric } from '#data/schemas/metric.ts';
import type { Session } from '#data/schemas/session.ts';
import { site } from '#data/site.ts';
import { inlineText } from '#kit/inline-markdown.ts';
import { absoluteUrl } from '#kit/url.ts';
import { measuredUrl, metricUrl } from '#measured/addresses.ts';
import { withoutFormula, type CsvField } from './csv.ts';

/** The columns of the CSV, in order: a line for each run. New ones come last. */
export const measuredFields: readonly (Omit<CsvField, 'type'> & {
  readonly type: CsvField['type'] | 'number';
})[] = [
  { name: 'metric', type: 'string' },
  { name: 'variant', type: 'string' },
  { name: 'day', type: 'date' },
  { name: 'run', type: 'integer' },
  { name: 'value', type: 'number' },
  { name: 'unit', type: 'string' },
];

/** What identifies a line. */
export const measuredKey: readonly string[] = ['metric', 'variant', 'day', 'run'];

/** What is published. */
interface Published {
  readonly metrics: readonly Metric[];
  /** With the figures of the two days of each variant, and no others. */
  readonly sessions: readonly Session[];
}

/** What may be published of all that the lab wrote. */
export const published = (
  metrics: readonly Metric[] = allMetrics,
  sessions: readonly Session[] = allSessions,
): Published => {
  const names = new Set(
    metrics.flatMap((metric) =>
      metric.variants.flatMap(({ id }) =>
        (publishedDays(metric, id, sessions) ?? []).map(({ day }) => `${metric.id} ${id} ${day}`),
      ),
    ),
  );
  return {
    metrics: metrics.filter((metric) => isPublished(metric, sessions)),
    sessions: sessions
      .map((session) => ({
        ...session,
        figures: session.figures.filter(({ metric, variant }) =>
          names.has(`${metric} ${variant} ${session.day}`),
        ),
      }))
      .filter(({ figures }) => figures.length > 0),
  };
};

/** Every value of every run as CSV (RFC 4180), in the order of the page. */
export const measuredCsv = ({ metrics, sessions }: Published): string => {
  const records = metrics.flatMap((metric) =>
    metric.variants.flatMap((variant) =>
      sessions.flatMap(({ day, figures }) =>
        figures
          .filter((figure) => figure.metric === metric.id && figure.variant === variant.id)
          .flatMap(({ values }) =>
            values.map((value, index) => [
              metric.id,
              variant.id,
              day,
              index + 1,
              value,
              metric.unit,
            ]),
          ),
      ),
    ),
  );
  return stringify([measuredFields.map(({ name }) => name), ...records], {
    bom: true,
    record_delimiter: 'windows',
    cast: { string: withoutFormula },
  });
};

/** The same for programs, with what was measured in words, the machines and the versions. */
export const measuredJson = ({ metrics, sessions }: Published) => ({
  url: absoluteUrl(measuredUrl),
  publisher: site.name,
  licence: site.textLicence.url,
  metrics: metrics.map(({ says, ...metric }) => ({
    ...metric,
    says: inlineText(says),
    url: absoluteUrl(metricUrl(metric.id)),
  })),
  sessions,
});
