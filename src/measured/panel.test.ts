import { describe, expect, test } from 'vitest';
import { metrics } from '#data/metrics.ts';
import { languageIds } from '#data/schemas/language.ts';
import { fixtureSessions } from '#tests/data/measured.ts';
import { metricOf } from './metrics.ts';
import { daysText, notesOf } from './notes.ts';
import { panelOf } from './panel.ts';

const sessions = fixtureSessions();

test.each(metrics)('$id has a row for each variant, in their order', (metric) => {
  const panel = panelOf(metric, [], sessions);
  expect(panel?.rows.map(({ variant }) => variant)).toEqual(metric.variants);
  for (const { value, at } of panel?.rows ?? []) {
    expect(value).toMatch(/\d/u);
    expect(at?.ends === undefined).toBe(metric.exact);
  }
});

test('nothing is drawn of what was measured on one day', () => {
  const one = fixtureSessions({ days: ['2026-12-01'] });
  expect(metrics.flatMap((metric) => panelOf(metric, [], one) ?? [])).toEqual([]);
});

test('a variant without figures has a dash and says why; the others stay where they are', () => {
  const without = fixtureSessions({
    has: (_, { id }, day) => id !== 'python' && (id !== 'rust' || day === '2026-12-01'),
  });
  const rows = panelOf(metricOf('p99-busy'), [], without)?.rows ?? [];
  expect(rows.map(({ value, beside }) => `${value} ${beside}`)).toEqual([
    expect.stringMatching(/ms/u),
    '– not measured',
    expect.stringMatching(/ms/u),
    '– one day only',
  ]);
});

test('values that are all the same are one line', () => {
  expect(panelOf(metricOf('errors-busy'), [], sessions)?.flat).toBe(
    'Go, Python, Node and Rust: 0% in every run',
  );
  const one = sessions.map((session) => ({
    ...session,
    figures: session.figures.map((figure) =>
      figure.metric === 'errors-busy' && figure.variant === 'node'
        ? { ...figure, values: figure.values.with(3, 0.001) }
        : figure,
    ),
  }));
  expect(panelOf(metricOf('errors-busy'), [], one)?.flat).toBeUndefined();
  const without = fixtureSessions({ has: (_, { id }) => id !== 'rust' });
  expect(panelOf(metricOf('errors-busy'), [], without)?.flat).toBeUndefined();
});

test('counts say that they are, and sizes that they are of one build', () => {
  const beside = (id: string) => panelOf(metricOf(id), [], sessions)?.rows[0]?.beside;
  expect(beside('lines')).toBe('a count');
  expect(beside('size-packed')).toBe('one build');
});

test('a caption names unit, scale and direction', () => {
  const words = (id: string) => panelOf(metricOf(id), [], sessions)?.words;
  expect(words('p99-busy')).toBe('milliseconds, log scale, lower is better');
  expect(words('errors-busy')).toBe('percent, linear scale from zero, lower is better');
  expect(words('lines')).toBe('log scale');
});

describe('of two languages', () => {
  test('a panel has two rows and says how they compare', () => {
    const panel = panelOf(metricOf('cpu-busy'), ['go', 'python'], sessions);
    expect(panel?.beside).toBe('Compared');
    expect(panel?.rows.map(({ beside }) => beside)).toEqual([
      '1\u00A0×',
      expect.stringMatching(/^9\.\d\u00A0× \(\d[\d.]*–\d[\d.]*\)$/u),
    ]);
  });

  test('it has the axis that it has on every page', () => {
    const whole = panelOf(metricOf('cpu-busy'), [], sessions);
    const part = panelOf(metricOf('cpu-busy'), ['go', 'rust'], sessions);
    expect(part?.axis.ticks).toEqual(whole?.axis.ticks);
    expect(part?.words).toBe(whole?.words);
  });

  test('it says where there is no difference, or no ratio', () => {
    const both = (id: string) => panelOf(metricOf(id), ['go', 'rust'], sessions)?.both;
    expect(both('p99-busy')).toBe('no difference we could measure');
    expect(both('errors-busy')).toBe('no difference we could measure');
    expect(both('install-scripts')).toBe('one is zero');
  });

  test('it compares nothing if one of them is missing', () => {
    const without = fixtureSessions({ has: (_, { id }) => id !== 'rust' });
    const panel = panelOf(metricOf('cpu-busy'), ['go', 'rust'], without);
    expect(panel?.beside).toBe('Quartiles');
    expect(panel?.rows[1]).toMatchObject({ value: '–', beside: 'not measured', at: undefined });
  });

  test('it compares no boundaries, of which a language has several', () => {
    const panel = panelOf(metricOf('call-empty'), ['go', 'python'], sessions);
    expect([panel?.beside, panel?.rows.length]).toEqual(['Quartiles', 6]);
  });
});

test('notes say what the panels are made from', () => {
  const figures = languageIds.flatMap(
    (language) => panelOf(metricOf('cpu-busy'), [language], sessions)?.figures ?? [],
  );
  expect(notesOf(figures, [])).toEqual([
    expect.stringMatching(
      /^Median of 20 runs on two days, with quartiles; medians of the two days differ by at most \d+%$/u,
    ),
    'Example Processor 2.1 GHz, 2 cores, 8.33\u00A0GB, kvm',
    '30 November 2026 and 1 December 2026',
  ]);
});

test('days are listed as a person would', () => {
  expect(daysText(['2026-12-02', '2026-12-01', '2026-12-02'])).toBe('1 and 2 December 2026');
  expect(daysText(['2026-12-01'])).toBe('1 December 2026');
  expect(daysText(['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-04'])).toBe(
    'between 30 November 2026 and 4 December 2026',
  );
});
